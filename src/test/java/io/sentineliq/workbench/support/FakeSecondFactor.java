package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.shell.secondfactor.OwnSecondFactor;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A second factor in memory, whose right code is {@value #CODE}. */
public final class FakeSecondFactor implements OwnSecondFactor {

  /** The code that is right. */
  public static final String CODE = "287082";

  private boolean isOn;

  @Override
  public String account() {
    return "Marina Okafor, pg.example/soc";
  }

  @Override
  public boolean isOn() {
    return isOn;
  }

  @Override
  public byte[] begin() {
    return "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public List<String> confirm(String code) {
    isOn = code.equals(CODE);
    return isOn
        ? List.of(
            "3F9A61C0D27E",
            "B81D44E9A05C",
            "07C5D1F8236A",
            "E4902B7DA3F1",
            "9A6E03C85D74",
            "51FBD82E604C",
            "C7380A9E1DF5",
            "2D64F1B7908A")
        : List.of();
  }

  @Override
  public void end(String code) {
    if (!code.equals(CODE)) {
      throw new Problem.WrongCode().asException();
    }
    isOn = false;
  }
}
