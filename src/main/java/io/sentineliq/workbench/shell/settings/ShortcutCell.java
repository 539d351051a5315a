package io.sentineliq.workbench.shell.settings;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.KeyHint;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.shell.settings.ShortcutsViewModel.Row;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The title of a group, or a command with its keys and the ways to change them. */
final class ShortcutCell extends ListCell<Row> {

  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  private final ShortcutsViewModel model;
  private final Label text = new Label();
  private final Label changed = new Label(Messages.text("keys.changed"));
  private final KeyHint keys = new KeyHint();
  private final Button change = new Button(Messages.text("keys.change"));
  private final Button reset = new Button();
  private final HBox line = new HBox(text, changed, keys, change, reset);
  private final Label head = new Label();

  ShortcutCell(ShortcutsViewModel model) {
    this.model = model;
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    changed.getStyleClass().addAll("small", "muted");
    change.getStyleClass().addAll("quiet", "narrow");
    reset.getStyleClass().addAll("quiet", "narrow", "icon-only");
    reset.setGraphic(Icons.of("mdi2r-restore"));
    reset.setTooltip(new Tooltip(Messages.text("keys.reset")));
    reset.setAccessibleText(Messages.text("keys.reset"));
    // Enter on the line does the same as the button.
    change.setFocusTraversable(false);
    reset.setFocusTraversable(false);
    change.setOnAction(event -> begin());
    reset.setOnAction(event -> reset());
    line.getStyleClass().add("shortcut-line");
    head.getStyleClass().add("heading-section");
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(HEAD, row != null && !empty && row.command() == null);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else if (row.command() == null) {
      head.setText(row.group().title());
      setGraphic(head);
      setAccessibleText(row.group().title());
    } else {
      show(row.command());
      setGraphic(line);
    }
  }

  private void show(Command command) {
    var hint = model.keysOf(command);
    var isChanged = model.isChanged(command);
    text.setText(command.text());
    keys.setText(hint);
    keys.setVisible(!hint.isEmpty());
    changed.setVisible(isChanged);
    reset.setVisible(isChanged);
    setAccessibleText(
        command.text()
            + ", "
            + (hint.isEmpty() ? Messages.text("keys.none") : hint)
            + (isChanged ? ", " + changed.getText() : ""));
  }

  private void begin() {
    getListView().getSelectionModel().select(getIndex());
    model.begin(getItem());
  }

  private void reset() {
    model.reset(getItem());
  }
}
