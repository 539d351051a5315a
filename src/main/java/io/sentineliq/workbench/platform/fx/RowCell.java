package io.sentineliq.workbench.platform.fx;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a {@link DataTable}: a function of the row and nothing else. Subclasses show a row or
 * clear themselves; whether there is a row is decided here, once.
 */
public abstract class RowCell<R> extends TableCell<Slot<R>, Slot<R>> {

  @Override
  protected final void updateItem(@Nullable Slot<R> slot, boolean empty) {
    super.updateItem(slot, empty);
    var row = empty || slot == null ? null : slot.row();
    if (row == null) {
      clear();
    } else {
      show(row);
    }
  }

  /** Shows {@code row}. */
  protected abstract void show(R row);

  /** Shows nothing. */
  protected void clear() {
    setText(null);
    setGraphic(null);
    setTooltip(null);
  }
}
