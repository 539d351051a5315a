package io.sentineliq.workbench.architecture.canary.alert;

final class Sleeps {
  static void hopeForTheBest() throws InterruptedException {
    Thread.sleep(1);
  }
}
