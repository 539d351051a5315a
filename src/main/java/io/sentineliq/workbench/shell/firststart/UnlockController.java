package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Binds the unlock page. */
public final class UnlockController implements ViewLifecycle {

  private final UnlockViewModel model;
  private final Optional<Runnable> connect;

  @FXML private Label subtitle;
  @FXML private VBox passphraseBox;
  @FXML private SecretField passphrase;
  @FXML private VBox keyBox;
  @FXML private TextField recoveryKey;
  @FXML private VBox codeBox;
  @FXML private TextField code;
  @FXML private Label error;
  @FXML private Button connectLink;
  @FXML private Button unlock;
  @FXML private Button otherWay;

  UnlockController(UnlockViewModel model, Optional<Runnable> connect) {
    this.model = model;
    this.connect = connect;
  }

  @FXML
  private void initialize() {
    connectLink.setVisible(connect.isPresent());
    connectLink.setManaged(connect.isPresent());
    subtitle.setText(Messages.text("unlock.subtitle", model.store()));
    passphrase.textProperty().bindBidirectional(model.passphraseProperty());
    recoveryKey.textProperty().bindBidirectional(model.recoveryKeyProperty());
    code.textProperty().bindBidirectional(model.codeProperty());
    codeBox.visibleProperty().bind(model.codeNeededProperty());
    codeBox.managedProperty().bind(codeBox.visibleProperty());
    error.textProperty().bind(model.errorProperty());
    error.visibleProperty().bind(model.errorProperty().isNotEmpty());
    error.managedProperty().bind(error.visibleProperty());
    unlock.disableProperty().bind(model.busyProperty());
    unlock
        .textProperty()
        .bind(
            model
                .busyProperty()
                .map(busy -> Messages.text(busy ? "unlock.opening" : "unlock.unlock")));
    model.recoveringProperty().subscribe(this::showWay);
    model.errorProperty().subscribe(text -> focus());
    model.codeNeededProperty().subscribe(isNeeded -> focus());
  }

  @Override
  public void activate() {
    focus();
  }

  @Override
  public void deactivate() {}

  @FXML
  private void onConnect() {
    connect.ifPresent(Runnable::run);
  }

  @FXML
  private void onUnlock() {
    model.unlock();
  }

  @FXML
  private void onOtherWay() {
    model.switchWay();
    focus();
  }

  private void showWay(boolean isRecovering) {
    passphraseBox.setVisible(!isRecovering);
    passphraseBox.setManaged(!isRecovering);
    keyBox.setVisible(isRecovering);
    keyBox.setManaged(isRecovering);
    otherWay.setText(
        Messages.text(isRecovering ? "unlock.usePassphrase" : "unlock.useRecoveryKey"));
  }

  private void focus() {
    if (model.codeNeededProperty().get()) {
      code.requestFocus();
    } else if (model.recoveringProperty().get()) {
      recoveryKey.requestFocus();
    } else {
      passphrase.requestFocus();
    }
  }
}
