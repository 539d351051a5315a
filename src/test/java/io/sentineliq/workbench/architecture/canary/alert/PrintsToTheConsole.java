package io.sentineliq.workbench.architecture.canary.alert;

final class PrintsToTheConsole {
  static void greet() {
    System.out.println("Hello");
  }
}
