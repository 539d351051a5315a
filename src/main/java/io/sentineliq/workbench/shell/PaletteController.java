package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.KeyHint;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.text.Messages;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows the command palette over the window and takes the keyboard while it is open. */
public final class PaletteController {

  private final PaletteViewModel model;
  private final Shortcuts shortcuts;
  private @Nullable Node focusedBefore;

  @FXML private StackPane root;
  @FXML private TextField field;
  @FXML private ListView<Command> list;

  /** The palette over {@code model}; keys are those of {@code shortcuts}. */
  public PaletteController(PaletteViewModel model, Shortcuts shortcuts) {
    this.model = model;
    this.shortcuts = shortcuts;
  }

  @FXML
  private void initialize() {
    field.textProperty().bindBidirectional(model.queryProperty());
    list.setItems(model.hits());
    list.setCellFactory(any -> new Cell());
    var nothing = new Label(Messages.text("palette.nothing"));
    nothing.getStyleClass().addAll("muted", "palette-empty");
    list.setPlaceholder(nothing);
    // After the list has taken the new lines in: before, it can be asked for none of them.
    list.getItems().addListener((ListChangeListener<Command>) change -> selectFirst());
    root.setVisible(false);
  }

  /** Opens the palette. */
  public void open() {
    if (!root.isVisible()) {
      focusedBefore = root.getScene().getFocusOwner();
      model.open();
      selectFirst();
      root.setVisible(true);
      field.requestFocus();
    }
  }

  /** The toolkit's selection cannot be asked for the first of none while the list is changing. */
  private void selectFirst() {
    if (model.hits().isEmpty()) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().selectFirst();
    }
  }

  @FXML
  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> close();
      case ENTER -> runSelected();
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(10);
      case PAGE_UP -> move(-10);
      default -> {
        return;
      }
    }
    event.consume();
  }

  @FXML
  private void onOutside(MouseEvent event) {
    if (event.getTarget() == root) {
      close();
    }
  }

  @FXML
  private void onClick() {
    runSelected();
  }

  private void move(int step) {
    var last = model.hits().size() - 1;
    if (last >= 0) {
      var next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) step, 0, last);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - 4));
    }
  }

  private void runSelected() {
    var chosen = list.getSelectionModel().getSelectedItem();
    var command = chosen == null && !model.hits().isEmpty() ? model.hits().getFirst() : chosen;
    if (command != null) {
      close();
      command.run();
    }
  }

  private void close() {
    root.setVisible(false);
    if (focusedBefore != null) {
      focusedBefore.requestFocus();
      focusedBefore = null;
    }
  }

  /** A command and its keys. */
  private final class Cell extends ListCell<Command> {
    private final Label text = new Label();
    private final KeyHint keys = new KeyHint();
    private final HBox row = new HBox(text, new Region(), keys);

    Cell() {
      row.getStyleClass().add("palette-row");
      HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      if (empty || command == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        text.setText(command.text());
        var combination = shortcuts.hintOf(command);
        keys.setText(combination.orElse(""));
        keys.setVisible(combination.isPresent());
        setGraphic(row);
        setAccessibleText(command.text() + " " + combination.orElse(""));
      }
    }
  }
}
