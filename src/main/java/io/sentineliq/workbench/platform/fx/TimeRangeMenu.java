package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** A menu of stretches of time: the usual ones, and any other by its days. */
public final class TimeRangeMenu {

  private static final List<Duration> PRESETS =
      List.of(
          Duration.ofHours(1),
          Duration.ofHours(24),
          Duration.ofDays(7),
          Duration.ofDays(30),
          Duration.ofDays(90));

  private final Dialogs dialogs;
  private final ZoneId zone;
  private TimeRange shown = TimeRange.ALWAYS;

  /** A menu whose days are those of {@code zone}. */
  public TimeRangeMenu(Dialogs dialogs, ZoneId zone) {
    this.dialogs = dialogs;
    this.zone = zone;
  }

  /** Puts the choices into {@code menu}. */
  public void fill(MenuButton menu, Consumer<TimeRange> chosen) {
    menu.getItems().add(item(TimeRange.ALWAYS, chosen));
    PRESETS.forEach(length -> menu.getItems().add(item(new TimeRange.Last(length), chosen)));
    var between = new MenuItem(Messages.text("time.range.between"));
    between.setOnAction(event -> dialogs.fill(new TimeRangeForm(shown, zone)).ifPresent(chosen));
    menu.getItems().addAll(new SeparatorMenuItem(), between);
  }

  /** Says on {@code menu} what is chosen. */
  public void show(MenuButton menu, TimeRange range) {
    shown = range;
    menu.setText(words(range));
  }

  private MenuItem item(TimeRange range, Consumer<TimeRange> chosen) {
    var item = new MenuItem(words(range));
    item.setOnAction(event -> chosen.accept(range));
    return item;
  }

  private String words(TimeRange range) {
    return switch (range) {
      case TimeRange.Last(var length) -> last(length);
      case TimeRange.Between(var begin, var end) -> between(begin, end);
    };
  }

  private static String last(Duration length) {
    if (length.toHours() > 24 && length.toHours() % 24 == 0) {
      return Messages.text("time.range.days", length.toDays());
    }
    return length.toMinutes() % 60 == 0
        ? Messages.text("time.range.hours", length.toHours())
        : Messages.text("time.range.minutes", length.toMinutes());
  }

  private String between(@Nullable Instant begin, @Nullable Instant end) {
    if (end == null) {
      return begin == null
          ? Messages.text("time.range.any")
          : Messages.text("time.range.since", Times.day(begin, zone));
    }
    var last = Times.day(end.minusNanos(1), zone);
    return begin == null
        ? Messages.text("time.range.until", last)
        : Messages.text("time.range.fromTo", Times.day(begin, zone), last);
  }
}
