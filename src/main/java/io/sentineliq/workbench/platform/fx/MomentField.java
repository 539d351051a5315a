package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A day to choose and a time to type, in one zone; empty for no time. */
public final class MomentField extends HBox {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private final ZoneId zone;
  private final DatePicker day = new DatePicker();
  private final TextField time = new TextField();

  /** Shows {@code moment} in {@code zone}. */
  public MomentField(@Nullable Instant moment, ZoneId zone) {
    this.zone = zone;
    getStyleClass().add("moment-field");
    day.setAccessibleText(Messages.text("moment.day"));
    time.setAccessibleText(Messages.text("moment.time"));
    time.setPromptText(Messages.text("moment.time"));
    time.setPrefColumnCount(4);
    getChildren().addAll(day, time);
    if (moment != null) {
      day.setValue(moment.atZone(zone).toLocalDate());
      time.setText(CLOCK.format(moment.atZone(zone)));
    }
  }

  /** What is typed, null for nothing; {@code Problem.InvalidField} for what is no time. */
  public @Nullable Instant read(String field) {
    var date = date(field);
    if (date == null) {
      return null;
    }
    var typed = time.getText().strip();
    try {
      var clock = typed.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(typed, TYPED);
      return date.atTime(clock).atZone(zone).toInstant();
    } catch (DateTimeException _) {
      throw new Problem.InvalidField(field, "moment.noTime", List.of(typed)).asException();
    }
  }

  private @Nullable LocalDate date(String field) {
    var text = day.getEditor().getText().strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      return day.getConverter().fromString(text);
    } catch (DateTimeException _) {
      throw new Problem.InvalidField(field, "time.range.unreadable", List.of(text)).asException();
    }
  }
}
