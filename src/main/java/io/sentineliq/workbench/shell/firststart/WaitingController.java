package io.sentineliq.workbench.shell.firststart;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Says what is being done before there is anything else to show. */
public final class WaitingController {

  private final String words;

  @FXML private Label text;

  WaitingController(String words) {
    this.words = words;
  }

  @FXML
  private void initialize() {
    text.setText(words);
  }
}
