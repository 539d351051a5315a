package io.sentineliq.workbench.timeline.ui;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The times under the lanes of a timeline. */
final class AxisRow extends Region {

  private static final double HEIGHT = 16;

  private List<TimelineAxis.Tick> ticks = List.of();

  AxisRow() {
    getStyleClass().add("lane-axis");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
  }

  void draw(TimelineAxis axis) {
    ticks = axis.ticks(ZoneId.systemDefault());
    getChildren().setAll(ticks.stream().map(AxisRow::label).toList());
  }

  void clear() {
    ticks = List.of();
    getChildren().clear();
  }

  @Override
  protected void layoutChildren() {
    for (var i = 0; i < ticks.size(); i++) {
      var label = getChildren().get(i);
      var x = ticks.get(i).part() * getWidth();
      label.resizeRelocate(x, 0, label.prefWidth(-1), HEIGHT);
      label.setVisible(x + label.prefWidth(-1) <= getWidth());
    }
  }

  private static Label label(TimelineAxis.Tick tick) {
    var label = new Label(tick.text());
    label.getStyleClass().addAll("tiny", "muted", "lane-tick");
    return label;
  }
}
