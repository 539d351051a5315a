package io.sentineliq.workbench.classification.ui;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.fx.RowCell;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import org.jspecify.annotations.Nullable;

/**
 * Severity in a list: shape, word and colour. The colour is a state and not a style class, for a
 * list that scrolls would look for the styles of every cell anew.
 */
public final class SeverityCell<R> extends RowCell<R> {

  private static final Map<Severity, PseudoClass> LEVELS =
      Arrays.stream(Severity.values())
          .collect(
              Collectors.toMap(
                  severity -> severity,
                  severity ->
                      PseudoClass.getPseudoClass(severity.name().toLowerCase(Locale.ROOT))));

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
      LEVELS.forEach((level, state) -> pseudoClassStateChanged(state, level == severity));
      shown = severity;
    }
    setText(Messages.of(severity));
    setGraphic(mark);
  }
}
