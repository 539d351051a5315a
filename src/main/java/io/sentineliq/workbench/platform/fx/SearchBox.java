package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The field over a list for what is searched in it; says by which keys it is reached. */
final class SearchBox extends StackPane {

  private final TextField field = new TextField();
  private final KeyHint keys = new KeyHint();

  /** {@code promptKey} says what a word is found in. */
  SearchBox(String promptKey) {
    field.setPromptText(Messages.text(promptKey));
    field.setAccessibleText(Messages.text(promptKey));
    field.focusedProperty().subscribe(focused -> keys.setOpacity(focused ? 0 : 1));
    keys.setMouseTransparent(true);
    var glass = Icons.of("mdi2m-magnify");
    glass.setMouseTransparent(true);
    setAlignment(glass, Pos.CENTER_LEFT);
    setAlignment(keys, Pos.CENTER_RIGHT);
    getChildren().addAll(field, glass, keys);
    getStyleClass().add("search-box");
    HBox.setHgrow(this, Priority.ALWAYS);
  }

  TextField field() {
    return field;
  }

  /** Says by which keys the field is reached, and what Escape, Enter and Down leave it for. */
  void connect(Command searching, Runnable leave) {
    keys.setCommand(searching.id());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN) {
            leave.run();
            event.consume();
          }
        });
    field.setOnAction(event -> leave.run());
  }

  /** Puts the keyboard into the field. */
  void focus() {
    field.requestFocus();
    field.selectAll();
  }
}
