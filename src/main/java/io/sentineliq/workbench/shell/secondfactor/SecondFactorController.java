package io.sentineliq.workbench.shell.secondfactor;

import io.sentineliq.workbench.platform.fx.QrCode;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/** One box for each stage, of which one is seen. */
public final class SecondFactorController implements ViewLifecycle {

  private final SecondFactorViewModel model;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private VBox off;
  @FXML private VBox adding;
  @FXML private VBox backup;
  @FXML private VBox on;
  @FXML private QrCode picture;
  @FXML private Label letters;
  @FXML private TextField code;
  @FXML private TextField lastCode;
  @FXML private Label codes;
  @FXML private Label copied;
  @FXML private CheckBox kept;
  @FXML private Label error;
  @FXML private Button begin;
  @FXML private Button confirm;
  @FXML private Button finish;
  @FXML private Button end;

  SecondFactorController(SecondFactorViewModel model) {
    this.model = model;
  }

  @Override
  public void activate() {
    subscriptions.follow(model.stageProperty(), this::show);
    subscriptions.follow(model.lettersProperty(), letters::setText);
    subscriptions.follow(model.addressProperty(), picture::show);
    subscriptions.follow(model.backupProperty(), codes::setText);
    subscriptions.follow(model.errorProperty(), this::tell);
    subscriptions.follow(
        model.busyProperty(),
        isBusy -> {
          begin.setDisable(isBusy);
          confirm.setDisable(isBusy);
          end.setDisable(isBusy);
        });
    code.textProperty().bindBidirectional(model.codeProperty());
    lastCode.textProperty().bindBidirectional(model.codeProperty());
    subscriptions.follow(kept.selectedProperty(), isKept -> finish.setDisable(!isKept));
    model.look();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    code.textProperty().unbindBidirectional(model.codeProperty());
    lastCode.textProperty().unbindBidirectional(model.codeProperty());
    model.leave();
    letters.setText("");
    codes.setText("");
    picture.show("");
  }

  @FXML
  private void onBegin() {
    model.begin();
  }

  @FXML
  private void onConfirm() {
    model.confirm();
  }

  @FXML
  private void onCopy() {
    var content = new ClipboardContent();
    content.putString(codes.getText());
    Clipboard.getSystemClipboard().setContent(content);
    copied.setText(Messages.text("secondFactor.copied"));
  }

  @FXML
  private void onFinish() {
    model.finish();
  }

  @FXML
  private void onEnd() {
    model.end();
  }

  private void show(SecondFactorViewModel.Stage stage) {
    see(off, stage == SecondFactorViewModel.Stage.OFF);
    see(adding, stage == SecondFactorViewModel.Stage.ADDING);
    see(backup, stage == SecondFactorViewModel.Stage.BACKUP);
    see(on, stage == SecondFactorViewModel.Stage.ON);
    if (stage == SecondFactorViewModel.Stage.ADDING) {
      code.requestFocus();
    }
    if (stage == SecondFactorViewModel.Stage.BACKUP) {
      kept.setSelected(false);
      copied.setText("");
    }
  }

  private void tell(String sentence) {
    error.setText(sentence);
    see(error, !sentence.isEmpty());
  }

  private static void see(Node node, boolean isSeen) {
    node.setVisible(isSeen);
    node.setManaged(isSeen);
  }
}
