package io.sentineliq.workbench.architecture.canary.alert.ui;

import javafx.scene.control.Label;

final class StylesInline {
  static void redden(Label label) {
    label.setStyle("-fx-text-fill: -color-danger-fg");
  }
}
