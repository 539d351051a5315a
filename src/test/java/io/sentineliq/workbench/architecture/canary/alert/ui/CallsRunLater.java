package io.sentineliq.workbench.architecture.canary.alert.ui;

import javafx.application.Platform;

final class CallsRunLater {
  static void deliver(Runnable result) {
    Platform.runLater(result);
  }
}
