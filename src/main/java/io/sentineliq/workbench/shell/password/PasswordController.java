package io.sentineliq.workbench.shell.password;

import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.shell.firststart.SecretField;
import io.sentineliq.workbench.shell.firststart.StrengthBar;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Binds three fields and a verb. */
public final class PasswordController implements ViewLifecycle {

  private final PasswordViewModel model;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private Label detail;
  @FXML private SecretField current;
  @FXML private SecretField next;
  @FXML private SecretField repeated;
  @FXML private StrengthBar strength;
  @FXML private Label advice;
  @FXML private Label repeatError;
  @FXML private Label error;
  @FXML private Label done;
  @FXML private Button change;

  PasswordController(PasswordViewModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    detail.setText(model.detail());
    current.textProperty().bindBidirectional(model.currentProperty());
    next.textProperty().bindBidirectional(model.nextProperty());
    repeated.textProperty().bindBidirectional(model.repeatedProperty());
  }

  @Override
  public void activate() {
    subscriptions.follow(model.scoreProperty(), score -> strength.show(score.intValue()));
    subscriptions.follow(model.adviceProperty(), advice::setText);
    subscriptions.follow(model.repeatErrorProperty(), repeatError::setText);
    subscriptions.follow(model.errorProperty(), sentence -> tell(error, sentence));
    subscriptions.follow(model.doneProperty(), sentence -> tell(done, sentence));
    subscriptions.follow(
        model.changeableProperty(), isChangeable -> change.setDisable(!isChangeable));
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    model.leave();
  }

  @FXML
  private void onChange() {
    model.change();
  }

  private static void tell(Label label, String sentence) {
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
    label.setManaged(!sentence.isEmpty());
  }
}
