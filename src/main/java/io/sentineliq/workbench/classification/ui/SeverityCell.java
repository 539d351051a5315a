package io.sentineliq.workbench.classification.ui;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.fx.RowCell;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Severity in a list: shape, word and colour. */
public final class SeverityCell<R> extends RowCell<R> {

  private final Function<R, Severity> value;
  private final SeverityMark mark = new SeverityMark();
  private @Nullable Severity shown;

  private SeverityCell(Function<R, Severity> value) {
    this.value = value;
    getStyleClass().add("severity-cell");
  }

  /** Makes the cells of a column of severities. */
  public static <R> Supplier<RowCell<R>> of(Function<R, Severity> value) {
    return () -> new SeverityCell<>(value);
  }

  @Override
  protected void show(R row) {
    var severity = value.apply(row);
    if (severity != shown) {
      mark.show(severity);
      getStyleClass().removeIf(name -> name.startsWith("severity-level-"));
      getStyleClass().add(SeverityMark.styleClass(severity));
      shown = severity;
    }
    setText(Messages.of(severity));
    setGraphic(mark);
  }
}
