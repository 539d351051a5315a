package io.sentineliq.workbench.architecture.canary.alert.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

@SuppressWarnings({"UnusedVariable", "UnusedMethod"})
final class BrokenController {
  Label unannotated = new Label();
  @FXML private Label name;
  @FXML private Label neverFilled;

  @FXML
  private void onClose(String reason) {}

  @FXML
  private void onForgotten() {}
}
