package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/**
 * A form in a dialog: it stays open, and says why, until what is typed can be read.
 *
 * @param <T> the answer
 */
final class FormDialog<T> {

  private final Form<T> form;
  private final Label error = new Label();
  private @Nullable T answer;

  /** Asks with {@code form}; {@code why} says what is wrong with what is in it already, if so. */
  FormDialog(Form<T> form, String why) {
    this.form = form;
    error.setText(why);
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    error.setMinHeight(Region.USE_PREF_SIZE);
    error.managedProperty().bind(error.textProperty().isNotEmpty());
  }

  /** What stands in the dialog. */
  Node content() {
    var heading = new Label(form.title());
    heading.getStyleClass().add("heading-record");
    var box = new VBox(heading, form.content(), error);
    box.getStyleClass().addAll("dialog-text", "dialog-form");
    if (form.isWide()) {
      box.getStyleClass().add("dialog-wide");
    }
    return box;
  }

  /** Asks in {@code dialog}, which already holds {@link #content}. */
  Optional<T> ask(Dialog<T> dialog) {
    var verb = new ButtonType(form.verb(), ButtonBar.ButtonData.OK_DONE);
    var otherwise =
        new ButtonType(Messages.text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    var pane = dialog.getDialogPane();
    pane.getButtonTypes().setAll(verb, otherwise);
    var submit = (Button) pane.lookupButton(verb);
    submit.getStyleClass().add("primary");
    submit.addEventFilter(ActionEvent.ACTION, this::read);
    form.whenDone(submit::fire);
    dialog.setResultConverter(pressed -> pressed == verb ? answer : null);
    // The dialog says that it is shown before it is, and gives the keyboard to a button then.
    pane.getScene().getWindow().addEventHandler(WindowEvent.WINDOW_SHOWN, event -> form.focus());
    return dialog.showAndWait();
  }

  private void read(ActionEvent event) {
    try {
      answer = form.read();
    } catch (ProblemException e) {
      error.setText(e.problem().sentence());
      error.getScene().getWindow().sizeToScene();
      event.consume();
    }
  }
}
