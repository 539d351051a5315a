package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.shell.password.OwnPassword;
import java.util.Arrays;
import java.util.Optional;

/** A password in memory, which is {@value #FIRST} at first. */
public final class FakePassword implements OwnPassword {

  /** The password before it was changed. */
  public static final String FIRST = "alder-birch-cedar-7";

  private static final int LENGTH = 8;

  private String password = FIRST;

  @Override
  public boolean isOnServer() {
    return true;
  }

  @Override
  public Judgement judge(CharSequence passphrase) {
    var isLong = passphrase.length() >= LENGTH;
    return isLong
        ? new Judgement(4, true, Optional.empty())
        : new Judgement(1, false, Optional.of("Use at least 8 characters."));
  }

  @Override
  public void change(char[] current, char[] next) {
    if (!password.equals(String.valueOf(current))) {
      throw new Problem.SignInRefused("pg.example/soc", "marina").asException();
    }
    password = String.valueOf(next);
    Arrays.fill(next, '\0');
  }

  /** What it is now. */
  public String password() {
    return password;
  }
}
