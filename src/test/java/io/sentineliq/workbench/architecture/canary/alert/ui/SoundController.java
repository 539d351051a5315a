package io.sentineliq.workbench.architecture.canary.alert.ui;

import java.util.ResourceBundle;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

@SuppressWarnings("UnusedVariable")
final class SoundController {
  @FXML private ResourceBundle resources;
  @FXML private TextInputControl name;
  @FXML private Parent part;
  @FXML private Object partController;

  @FXML
  private void initialize() {}

  @FXML
  private void onSave() {}

  @FXML
  private void onClose(ActionEvent event) {}
}
