package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import javafx.beans.property.StringProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** A field for something secret, with a button that shows what is typed. */
public final class SecretField extends HBox {

  private final PasswordField hidden = new PasswordField();
  private final TextField shown = new TextField();
  private final ToggleButton show = new ToggleButton();

  /** An empty field. */
  public SecretField() {
    getStyleClass().add("secret-field");
    shown.textProperty().bindBidirectional(hidden.textProperty());
    shown.visibleProperty().bind(show.selectedProperty());
    hidden.visibleProperty().bind(show.selectedProperty().not());
    shown.getStyleClass().add("mono");
    show.getStyleClass().addAll("icon-only", "quiet");
    show.selectedProperty().subscribe(this::describe);
    // The keyboard goes on where it was, whichever of the two is visible.
    show.setOnAction(event -> visibleField().requestFocus());
    var fields = new StackPane(hidden, shown);
    setHgrow(fields, Priority.ALWAYS);
    getChildren().addAll(fields, show);
  }

  /** What is typed. */
  public StringProperty textProperty() {
    return hidden.textProperty();
  }

  /** The field's name for a screen reader. */
  public void setLabel(String label) {
    hidden.setAccessibleText(label);
    shown.setAccessibleText(label);
  }

  /** The field's name for a screen reader. */
  public String getLabel() {
    return hidden.getAccessibleText();
  }

  @Override
  public void requestFocus() {
    visibleField().requestFocus();
  }

  private TextField visibleField() {
    return show.isSelected() ? shown : hidden;
  }

  private void describe(boolean isShown) {
    var words = Messages.text(isShown ? "secret.hide" : "secret.show");
    show.setGraphic(Icons.of(isShown ? "mdi2e-eye-off-outline" : "mdi2e-eye-outline"));
    show.setTooltip(new Tooltip(words));
    show.setAccessibleText(words);
  }
}
