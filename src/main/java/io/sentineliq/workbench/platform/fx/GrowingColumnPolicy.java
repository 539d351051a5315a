package io.sentineliq.workbench.platform.fx;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Columns keep the width they were given; one of them takes what is left, so that there is never a
 * horizontal scroll bar and never an empty strip.
 */
@SuppressWarnings("rawtypes") // the toolkit's own signature
public final class GrowingColumnPolicy implements Callback<TableView.ResizeFeatures, Boolean> {

  private static final double MIN_WIDTH = 32;
  private static final double MIN_GROWING = 120;

  private final TableColumn<?, ?> growing;

  /** Gives {@code growing} the width that the others leave. */
  public GrowingColumnPolicy(TableColumn<?, ?> growing) {
    this.growing = growing;
  }

  @Override
  public Boolean call(TableView.ResizeFeatures features) {
    var dragged = features.getColumn();
    if (dragged == growing) {
      var next = neighbour(features.getTable());
      if (next != null) {
        resize(next, next.getWidth() - features.getDelta());
      }
    } else if (dragged != null) {
      var room = growing.getWidth() - MIN_GROWING;
      resize(dragged, dragged.getWidth() + Math.min(features.getDelta(), room));
    }
    fill(features);
    return true;
  }

  private void fill(TableView.ResizeFeatures<?> features) {
    var others = 0.0;
    for (var column : features.getTable().getVisibleLeafColumns()) {
      others += column == growing ? 0 : column.getWidth();
    }
    growing.setPrefWidth(Math.max(MIN_GROWING, features.getContentWidth() - others));
  }

  private static void resize(TableColumnBase<?, ?> column, double width) {
    column.setPrefWidth(Math.max(MIN_WIDTH, width));
  }

  private @Nullable TableColumn<?, ?> neighbour(TableView<?> table) {
    var columns = table.getVisibleLeafColumns();
    var at = columns.indexOf(growing) + 1;
    return at > 0 && at < columns.size() ? columns.get(at) : null;
  }
}
