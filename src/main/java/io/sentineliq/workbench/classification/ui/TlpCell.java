package io.sentineliq.workbench.classification.ui;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.fx.RowCell;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.function.Function;
import java.util.function.Supplier;

/** A TLP in a list, in words. */
public final class TlpCell<R> extends RowCell<R> {

  private final Function<R, Tlp> value;

  private TlpCell(Function<R, Tlp> value) {
    this.value = value;
  }

  /** Cells that say {@code value} of their rows. */
  public static <R> Supplier<RowCell<R>> of(Function<R, Tlp> value) {
    return () -> new TlpCell<>(value);
  }

  @Override
  protected void show(R row) {
    var tlp = value.apply(row);
    setText(Messages.of(tlp));
    TlpMark.put(this, tlp);
  }
}
