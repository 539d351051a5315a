package io.sentineliq.workbench.platform.fx;

import javafx.scene.control.TableView;

/** Columns grow and shrink with the text in them; the height of a row tells by how much. */
final class ColumnScale {

  private static final double ROW_HEIGHT = 28;

  private final TableView<?> table;
  private double factor = 1;

  ColumnScale(TableView<?> table) {
    this.table = table;
    table.fixedCellSizeProperty().subscribe(height -> follow(height.doubleValue()));
  }

  /** How much larger everything is than at 100 %. */
  double factor() {
    return factor;
  }

  private void follow(double rowHeight) {
    var next = rowHeight > 0 ? rowHeight / ROW_HEIGHT : 1;
    if (next != factor) {
      var ratio = next / factor;
      factor = next;
      table.getColumns().forEach(column -> column.setPrefWidth(column.getPrefWidth() * ratio));
    }
  }
}
