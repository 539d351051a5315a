package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar above a list: how many rows, what waits, what the screen adds, which columns. */
public final class ListHeader extends HBox {

  private final Label count = new Label();
  private final Button pill = new Button();
  private final HBox tools = new HBox();
  private final MenuButton columns = new MenuButton();
  private String countKey = "list.count";

  ListHeader() {
    getStyleClass().add("list-header");
    count.getStyleClass().add("list-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    pill.getStyleClass().add("pill");
    pill.setGraphic(Icons.of("mdi2a-arrow-up"));
    pill.setMinWidth(Region.USE_PREF_SIZE);
    tools.getStyleClass().add("list-tools");
    columns.getStyleClass().addAll("icon-only", "quiet", "narrow");
    columns.setGraphic(Icons.of("mdi2v-view-column-outline"));
    columns.setTooltip(new Tooltip(Messages.text("list.columns")));
    columns.setAccessibleText(Messages.text("list.columns"));
    columns.setAccessibleRole(AccessibleRole.MENU_BUTTON);
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(count, pill, space, tools, columns);
    showWaiting(0);
  }

  /** Key of the count's text: {@code {0}} is the figure, {@code {1}} chooses singular or plural. */
  public void setCountKey(String key) {
    countKey = key;
  }

  /** What the screen adds, right-aligned. */
  public ObservableList<Node> tools() {
    return tools.getChildren();
  }

  Button pill() {
    return pill;
  }

  /**
   * The exact count, or until there is one about how many are {@code expected} or at least there.
   */
  void showCount(int rows, boolean isComplete, long expected) {
    if (isComplete) {
      count.setText(Messages.text(countKey, Numbers.grouped(rows), rows));
    } else if (expected > rows) {
      count.setText(Messages.text(countKey, "≈ " + Numbers.grouped(expected), expected));
    } else {
      count.setText(Messages.text(countKey, Numbers.grouped(rows) + "+", rows));
    }
  }

  void showWaiting(int waiting) {
    pill.setVisible(waiting != 0);
    pill.setManaged(waiting != 0);
    pill.setText(
        waiting < 0
            ? Messages.text("list.changed")
            : Messages.text("list.new", Numbers.grouped(waiting)));
  }

  void offerColumns(TableView<?> table, Runnable reset) {
    for (var column : table.getColumns()) {
      if (column.getUserData() instanceof ListColumn<?>) {
        columns.getItems().add(choice(column));
      }
    }
    var item = new MenuItem(Messages.text("list.columns.reset"));
    item.setOnAction(event -> reset.run());
    columns.getItems().addAll(new SeparatorMenuItem(), item);
  }

  /** Puts a command under the choice of columns. */
  void offer(Command command) {
    var item = new MenuItem(command.text());
    item.setGraphic(KeyHint.of(command));
    item.setOnAction(event -> command.run());
    command.enabled().subscribe(isPossible -> item.setDisable(!isPossible));
    columns.getItems().addAll(new SeparatorMenuItem(), item);
  }

  private static CheckMenuItem choice(TableColumn<?, ?> column) {
    var item = new CheckMenuItem(column.getText());
    item.selectedProperty().bindBidirectional(column.visibleProperty());
    // A list without its growing column has nothing to read.
    item.setDisable(column.getUserData() instanceof ListColumn<?> spec && spec.grows());
    return item;
  }
}
