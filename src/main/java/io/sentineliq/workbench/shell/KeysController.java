package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandGroup;
import io.sentineliq.workbench.platform.fx.KeyHint;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import java.util.List;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All keys over the window, those of the open place first. */
public final class KeysController {

  private final Supplier<List<CommandGroup>> groups;
  private final Shortcuts shortcuts;
  private final Runnable settings;
  private @Nullable Node focusedBefore;

  @FXML private StackPane root;
  @FXML private ScrollPane scroll;
  @FXML private FlowPane columns;

  /** Keys of {@code groups}; {@code settings} opens the page where they are changed. */
  public KeysController(
      Supplier<List<CommandGroup>> groups, Shortcuts shortcuts, Runnable settings) {
    this.groups = groups;
    this.shortcuts = shortcuts;
    this.settings = settings;
  }

  @FXML
  private void initialize() {
    root.setVisible(false);
  }

  /** Shows the keys, or hides them. */
  public void toggle() {
    if (root.isVisible()) {
      close();
    } else {
      focusedBefore = root.getScene().getFocusOwner();
      columns.getChildren().setAll(groups.get().stream().map(this::column).toList());
      root.setVisible(true);
      scroll.setVvalue(0);
      scroll.requestFocus();
    }
  }

  @FXML
  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (!event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown()
        && event.getCode() != KeyCode.SLASH) {
      event.consume();
    }
  }

  @FXML
  private void onOutside(MouseEvent event) {
    if (event.getTarget() == root) {
      close();
    }
  }

  @FXML
  private void onChange() {
    close();
    settings.run();
  }

  private void close() {
    root.setVisible(false);
    columns.getChildren().clear();
    if (focusedBefore != null) {
      focusedBefore.requestFocus();
      focusedBefore = null;
    }
  }

  private Node column(CommandGroup group) {
    var title = new Label(group.title());
    title.getStyleClass().add("heading-section");
    var column = new VBox(title);
    column.getStyleClass().add("keys-column");
    group.commands().stream()
        .filter(command -> shortcuts.hintOf(command).isPresent())
        .forEach(command -> column.getChildren().add(line(command)));
    return column;
  }

  private Node line(Command command) {
    var text = new Label(command.text());
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var keys = new KeyHint(shortcuts.hintOf(command).orElse(""));
    var line = new HBox(text, keys);
    line.getStyleClass().add("keys-line");
    return line;
  }
}
