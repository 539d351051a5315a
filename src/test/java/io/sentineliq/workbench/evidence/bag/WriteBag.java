package io.sentineliq.workbench.evidence.bag;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a bag into the new file or folder that is named: {@code installer/smoke.sh} verifies it.
 */
public final class WriteBag {

  private WriteBag() {}

  public static void main(String[] arguments) throws IOException {
    TestBag.whole().write(Path.of(arguments[0]));
  }
}
