package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for the first and the last day of a stretch of time; either may be left open. */
final class TimeRangeForm implements Form<TimeRange> {

  private static final String FIELD = "time";

  private final ZoneId zone;
  private final DatePicker first = new DatePicker();
  private final DatePicker last = new DatePicker();
  private final HBox content = new HBox();

  TimeRangeForm(TimeRange shown, ZoneId zone) {
    this.zone = zone;
    if (shown instanceof TimeRange.Between(var begin, var end)) {
      first.setValue(dayOf(begin));
      last.setValue(end == null ? null : dayOf(end.minusNanos(1)));
    }
    content.getStyleClass().add("form-choices");
    content.getChildren().addAll(field("time.range.first", first), field("time.range.last", last));
  }

  @Override
  public String title() {
    return Messages.text("time.range.title");
  }

  @Override
  public String verb() {
    return Messages.text("time.range.show");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public TimeRange read() {
    var begin = typed(first);
    var end = typed(last);
    if (begin != null && end != null && end.isBefore(begin)) {
      throw invalid("time.range.reversed");
    }
    return new TimeRange.Between(
        begin == null ? null : begin.atStartOfDay(zone).toInstant(),
        end == null ? null : end.plusDays(1).atStartOfDay(zone).toInstant());
  }

  @Override
  public void focus() {
    first.requestFocus();
  }

  /** Enter presses the default button by itself. */
  @Override
  public void whenDone(Runnable submit) {}

  /** What stands in the field, also when Enter has not been pressed in it. */
  private static @Nullable LocalDate typed(DatePicker field) {
    var text = field.getEditor().getText().strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      return field.getConverter().fromString(text);
    } catch (DateTimeException _) {
      throw invalid("time.range.unreadable", text);
    }
  }

  private @Nullable LocalDate dayOf(@Nullable Instant instant) {
    return instant == null ? null : instant.atZone(zone).toLocalDate();
  }

  private static VBox field(String key, DatePicker picker) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(picker);
    var box = new VBox(label, picker);
    box.getStyleClass().add("form");
    return box;
  }

  private static ProblemException invalid(String key, Object... details) {
    return new Problem.InvalidField(FIELD, key, List.of(details)).asException();
  }
}
