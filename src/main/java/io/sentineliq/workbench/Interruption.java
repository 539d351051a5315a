package io.sentineliq.workbench;

import io.sentineliq.workbench.cli.CancelSwitch;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C and kill: throws the switch and gives the running command time to end cleanly. The exit
 * code is then the one the system gives a program that was told to end, 130 after Ctrl+C.
 */
final class Interruption implements AutoCloseable {

  private static final long PATIENCE = 30;

  private final CountDownLatch ended = new CountDownLatch(1);

  private Interruption() {}

  static Interruption of(CancelSwitch cancel) {
    var interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.end(cancel), "ending"));
    return interruption;
  }

  @Override
  public void close() {
    ended.countDown();
  }

  private void end(CancelSwitch cancel) {
    cancel.cancel();
    try {
      if (!ended.await(PATIENCE, TimeUnit.SECONDS)) {
        System.err.println(Messages.text("cli.endedEarly"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
