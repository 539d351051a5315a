package io.sentineliq.workbench.architecture.canary.alert;

final class PrintsAStackTrace {
  static void complain(Throwable failure) {
    failure.printStackTrace();
  }
}
