package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Binds the question of the first start. */
public final class ProtectController implements ViewLifecycle {

  private static final PseudoClass WEAK = PseudoClass.getPseudoClass("weak");
  private static final PseudoClass FAIR = PseudoClass.getPseudoClass("fair");
  private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

  private final ProtectViewModel model;
  private final Optional<Runnable> connect;

  @FXML private SecretField passphrase;
  @FXML private SecretField repeated;
  @FXML private HBox strength;
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
    model.scoreProperty().subscribe(score -> showStrength(score.intValue()));
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

  private void showStrength(int score) {
    var parts = strength.getChildren();
    for (var i = 0; i < parts.size(); i++) {
      var isLit = i < score || (i == 0 && score == 0);
      parts.get(i).pseudoClassStateChanged(WEAK, isLit && score <= 1);
      parts.get(i).pseudoClassStateChanged(FAIR, isLit && score == 2);
      parts.get(i).pseudoClassStateChanged(GOOD, isLit && score >= 3);
    }
  }
}
