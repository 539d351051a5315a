package io.sentineliq.workbench.dashboard.ui;

import io.sentineliq.workbench.alert.AlertDay;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Times;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The alerts of each day as a bar of their severities; a bar opens the alerts of its day. */
final class DayBars extends HBox {

  private static final double TALLEST = 116;
  private static final double LEAST = 2;
  private static final List<Severity> WORST_FIRST =
      Arrays.stream(Severity.values())
          .sorted(Comparator.comparingInt((Severity severity) -> severity.rank()).reversed())
          .toList();

  private final ZoneId zone;
  private final Consumer<TimeRange.Between> opener;

  DayBars(ZoneId zone, Consumer<TimeRange.Between> opener) {
    this.zone = zone;
    this.opener = opener;
    getStyleClass().add("day-bars");
  }

  /** Shows {@code days} against the fullest of them. */
  void show(List<AlertDay> days) {
    var most = days.stream().mapToLong(AlertDay::total).max().orElse(0);
    getChildren().setAll(days.stream().map(day -> column(day, most)).toList());
  }

  private Button column(AlertDay day, long most) {
    var bar = new VBox();
    bar.getStyleClass().add("day-bar");
    bar.setMinHeight(TALLEST);
    for (var severity : WORST_FIRST) {
      if (day.of(severity) > 0) {
        bar.getChildren().add(part(severity, day.of(severity), most));
      }
    }
    var total = new Label(day.total() == 0 ? "" : Numbers.grouped(day.total()));
    total.getStyleClass().addAll("small", "muted", "figures");
    bar.getChildren().addFirst(total);
    var name = new Label(Times.dayOfYear(day.begin(), zone));
    name.getStyleClass().addAll("small", "muted");
    var column = new Button();
    column.setGraphic(new VBox(bar, name));
    ((VBox) column.getGraphic()).getStyleClass().add("day-column-words");
    column.getStyleClass().add("day-column");
    column.setMinWidth(0);
    column.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(column, Priority.ALWAYS);
    column.setAccessibleText(words(day));
    column.setTooltip(new Tooltip(words(day)));
    column.setOnAction(event -> opener.accept(new TimeRange.Between(day.begin(), day.end())));
    return column;
  }

  private static Region part(Severity severity, long alerts, long most) {
    var part = new Region();
    var height = Math.max(LEAST, Math.rint((TALLEST - 20) * ((double) alerts / (double) most)));
    part.setMinHeight(height);
    part.setPrefHeight(height);
    part.getStyleClass().addAll("day-part", SeverityMark.styleClass(severity));
    return part;
  }

  private String words(AlertDay day) {
    var parts =
        WORST_FIRST.stream()
            .filter(severity -> day.of(severity) > 0)
            .map(
                severity ->
                    Messages.text(
                        "dashboard.day.part",
                        Numbers.grouped(day.of(severity)),
                        Messages.of(severity)))
            .collect(Collectors.joining(", "));
    return Messages.text(
            "dashboard.day",
            Times.day(day.begin(), zone),
            day.total(),
            Numbers.grouped(day.total()))
        + (parts.isEmpty() ? "" : "\n" + parts);
  }
}
