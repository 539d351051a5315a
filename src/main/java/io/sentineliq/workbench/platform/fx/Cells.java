package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The cells lists are made of. Nodes belong to the cell and are reused; rows are only read. */
public final class Cells {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

  private Cells() {}

  /** Text that may come from outside: what hides in it is made visible. */
  public static <R> Supplier<RowCell<R>> text(Function<R, String> value, String... styleClasses) {
    return () -> new TextCell<>(value, styleClasses);
  }

  /** A state in words with a dot: filled while it is new, a ring afterwards. */
  public static <R> Supplier<RowCell<R>> state(
      Function<R, String> word, Function<R, Boolean> isNew) {
    return () -> new StateCell<>(word, isNew);
  }

  /** A figure with thousands separators; {@code 1} and {@code 0} step back. */
  public static <R> Supplier<RowCell<R>> figure(ToLongFunction<R> value) {
    return () -> new FigureCell<>(value, true);
  }

  /** A figure that never steps back. */
  public static <R> Supplier<RowCell<R>> plainFigure(ToLongFunction<R> value) {
    return () -> new FigureCell<>(value, false);
  }

  /** How long ago, with the exact time and zone as hover text. */
  public static <R> Supplier<RowCell<R>> ago(Function<R, Instant> value, InstantSource clock) {
    return () -> new AgoCell<>(value, clock);
  }

  /** The exact time. */
  public static <R> Supplier<RowCell<R>> exactTime(Function<R, Instant> value) {
    return text(row -> Times.exact(value.apply(row), ZoneId.systemDefault()), "figures", "left");
  }

  private static final class TextCell<R> extends RowCell<R> {
    private final Function<R, String> value;

    TextCell(Function<R, String> value, String... styleClasses) {
      this.value = value;
      getStyleClass().addAll(styleClasses);
      setOnMouseEntered(event -> setTooltip(isCut() ? new Tooltip(getText()) : null));
    }

    private boolean isCut() {
      return lookup(".text") instanceof Text shown && !shown.getText().equals(getText());
    }

    @Override
    protected void show(R row) {
      setText(VisibleText.of(value.apply(row)));
    }
  }

  private static final class StateCell<R> extends RowCell<R> {
    private final Function<R, String> word;
    private final Function<R, Boolean> isNew;
    private final Region dot = new Region();

    StateCell(Function<R, String> word, Function<R, Boolean> isNew) {
      this.word = word;
      this.isNew = isNew;
      getStyleClass().add("state-cell");
      dot.getStyleClass().add("state-dot");
    }

    @Override
    protected void show(R row) {
      pseudoClassStateChanged(ACTIVE, isNew.apply(row));
      setText(word.apply(row));
      setGraphic(dot);
    }
  }

  private static final class FigureCell<R> extends RowCell<R> {
    private final ToLongFunction<R> value;
    private final boolean stepsBack;

    FigureCell(ToLongFunction<R> value, boolean stepsBack) {
      this.value = value;
      this.stepsBack = stepsBack;
      getStyleClass().add("figures");
    }

    @Override
    protected void show(R row) {
      var number = value.applyAsLong(row);
      pseudoClassStateChanged(FAINT, stepsBack && number <= 1);
      setText(Numbers.grouped(number));
    }
  }

  private static final class AgoCell<R> extends RowCell<R> {
    private final Function<R, Instant> value;
    private final InstantSource clock;
    private final Tooltip exact = new Tooltip();
    private @Nullable Instant shown;

    AgoCell(Function<R, Instant> value, InstantSource clock) {
      this.value = value;
      this.clock = clock;
      getStyleClass().addAll("figures", "muted-cell");
      // The exact text is made when somebody looks, not for every row that scrolls by.
      exact.setOnShowing(event -> exact.setText(exactText()));
    }

    @Override
    protected void show(R row) {
      shown = value.apply(row);
      setText(Times.ago(shown, clock.instant(), ZoneId.systemDefault()));
      setTooltip(exact);
    }

    private String exactText() {
      return shown == null ? "" : Times.exact(shown, ZoneId.systemDefault());
    }
  }
}
