package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Binds the question of the first start. */
public final class ProtectController implements ViewLifecycle {

  private final ProtectViewModel model;
  private final Optional<Runnable> connect;

  @FXML private SecretField passphrase;
  @FXML private SecretField repeated;
  @FXML private StrengthBar strength;
  @FXML private Label advice;
  @FXML private Label repeatError;
  @FXML private Button connectLink;
  @FXML private Button protect;
  @FXML private Button skip;

  ProtectController(ProtectViewModel model, Optional<Runnable> connect) {
    this.model = model;
    this.connect = connect;
  }

  @FXML
  private void initialize() {
    connectLink.setVisible(connect.isPresent());
    connectLink.setManaged(connect.isPresent());
    passphrase.textProperty().bindBidirectional(model.passphraseProperty());
    repeated.textProperty().bindBidirectional(model.repeatedProperty());
    advice.textProperty().bind(model.adviceProperty());
    repeatError.textProperty().bind(model.repeatErrorProperty());
    protect.disableProperty().bind(model.protectableProperty().not());
    skip.disableProperty().bind(model.busyProperty());
    model.scoreProperty().subscribe(score -> strength.show(score.intValue()));
  }

  @Override
  public void activate() {
    passphrase.requestFocus();
  }

  @Override
  public void deactivate() {}

  @FXML
  private void onConnect() {
    connect.ifPresent(Runnable::run);
  }

  @FXML
  private void onProtect() {
    model.protect();
  }

  @FXML
  private void onSkip() {
    model.skip();
  }
}
