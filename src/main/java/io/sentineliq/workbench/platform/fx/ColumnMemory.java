package io.sentineliq.workbench.platform.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Order, width and visibility of a table's columns: put back, and kept whenever they change. */
final class ColumnMemory {

  private static final String NAME = "columns";

  private final TableView<?> table;
  private final ViewMemory memory;
  private final String view;
  private final ColumnScale scale;
  private final List<String> original;

  ColumnMemory(TableView<?> table, ViewMemory memory, String view, ColumnScale scale) {
    this.table = table;
    this.memory = memory;
    this.view = view;
    this.scale = scale;
    this.original = describe();
  }

  /** Puts the remembered state back and follows changes from then on. */
  void restoreAndFollow() {
    var remembered = memory.recall(view).get(NAME);
    if (remembered != null) {
      restore(remembered);
    }
    table.getColumns().forEach(this::follow);
    table.getColumns().addListener((ListChangeListener<TableColumn<?, ?>>) change -> keep());
  }

  /** Order, width and visibility as they are, in writing. */
  String state() {
    return String.join(";", describe());
  }

  /** Order, width and visibility as {@link #state} wrote them; what is not known is left out. */
  void restore(String state) {
    apply(List.of(state.split(";", -1)));
  }

  /** Back to how the list looks at first. */
  void reset() {
    apply(original);
  }

  private void follow(TableColumn<?, ?> column) {
    column.widthProperty().subscribe((before, after) -> keep());
    column.visibleProperty().subscribe((before, after) -> keep());
  }

  private void keep() {
    memory.remember(view, NAME, state());
  }

  private List<String> describe() {
    return table.getColumns().stream()
        .map(
            c ->
                c.getId()
                    + "="
                    + (c.isVisible() ? "" : "!")
                    + Math.round(c.getPrefWidth() / scale.factor()))
        .toList();
  }

  private void apply(List<String> states) {
    reorder(table, states);
    for (var state : states) {
      var parts = state.split("=", -1);
      table.getColumns().stream()
          .filter(column -> parts.length == 2 && parts[0].equals(column.getId()))
          .forEach(column -> apply(column, parts[1]));
    }
  }

  private void apply(TableColumn<?, ?> column, String state) {
    var isHidden = state.startsWith("!");
    var width = isHidden ? state.substring(1) : state;
    column.setVisible(!isHidden);
    if (width.matches("\\d{2,4}")) {
      column.setPrefWidth(Double.parseDouble(width) * scale.factor());
    }
  }

  /** Known columns in their remembered order; columns nobody remembers stay behind them. */
  private static <S> void reorder(TableView<S> table, List<String> states) {
    var order = states.stream().map(state -> state.split("=", -1)[0]).collect(Collectors.toList());
    var sorted = new ArrayList<>(table.getColumns());
    sorted.sort((a, b) -> Integer.compare(place(order, a.getId()), place(order, b.getId())));
    if (!sorted.equals(table.getColumns())) {
      table.getColumns().setAll(sorted);
    }
  }

  private static int place(List<String> order, String id) {
    var at = order.indexOf(id);
    return at < 0 ? Integer.MAX_VALUE : at;
  }
}
