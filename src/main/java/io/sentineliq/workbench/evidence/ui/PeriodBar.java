package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Who had an exhibit, where it was and when it was checked, true to scale. A gap is a dashed box
 * across both lanes, never narrower than {@value #NARROWEST_GAP} pixels.
 */
public final class PeriodBar extends Region {

  static final double NARROWEST_GAP = 8;

  private static final double NAMES = 92;
  private static final double LANE = 24;
  private static final double STEP = 28;
  private static final double MARKS = 18;
  private static final double AXIS = 16;
  private static final double EDGE = 16;
  private static final int MOST_TICKS = 8;

  private final ZoneId zone = ZoneId.systemDefault();
  private final List<Placed> placed = new ArrayList<>();
  private @Nullable CustodyStory story;

  /** An empty bar. */
  public PeriodBar() {
    getStyleClass().add("period-bar");
  }

  /** Draws {@code told}. */
  void show(CustodyStory told) {
    story = told;
    placed.clear();
    getChildren().clear();
    name("evidence.lane.custodian", 0, LANE);
    name("evidence.lane.location", STEP, LANE);
    name("evidence.lane.checks", 2 * STEP, MARKS);
    told.custodians().stream().filter(period -> !period.isGap()).forEach(this::custodian);
    told.places().stream().filter(period -> !period.isGap()).forEach(this::place);
    told.gaps().forEach(this::gap);
    told.checks().forEach(this::check);
    ticks(told);
    setAccessibleText(spoken(told));
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return EDGE / 2 + 2 * STEP + MARKS + 4 + AXIS + 10;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    placed.forEach(this::layout);
  }

  /** The width between two moments, in pixels, as it is drawn now. */
  double width(Instant from, Instant until) {
    return x(until) - x(from);
  }

  private void custodian(Period period) {
    var words =
        Messages.text(
            period.isOpen() ? "evidence.lane.since" : "evidence.lane.between",
            period.label(),
            Moments.shortly(period.from(), zone),
            Moments.shortly(period.until(), zone));
    box(words, period, 0, "lane-" + (period.lane() + 1));
  }

  private void place(Period period) {
    box(period.label(), period, STEP, "lane-4");
  }

  private void box(String words, Period period, double y, String style) {
    var label = new Label(words);
    label.getStyleClass().addAll("lane", style);
    label.setTooltip(new Tooltip(words));
    add(new Placed(label, period.from(), period.until(), y, LANE, 2, Place.SPAN));
  }

  private void gap(Period gap) {
    var box = new Label("", Icons.of("mdi2a-alert-outline"));
    box.getStyleClass().add("lane-gap");
    var words = Messages.text("evidence.gap", StoryTeller.length(gap.length()));
    box.setTooltip(new Tooltip(words));
    box.setAccessibleText(words);
    add(new Placed(box, gap.from(), gap.until(), 0, STEP + LANE, NARROWEST_GAP, Place.SPAN));
    var label = new Label(words);
    label.getStyleClass().addAll("tiny", "strong", "danger-text");
    add(axis(label, gap.from()));
  }

  private void check(CustodyStory.Check check) {
    var icon = Icons.of(check.isIntact() ? "mdi2c-check-circle-outline" : "mdi2c-close-octagon");
    icon.getStyleClass().add(check.isIntact() ? "check-sound" : "check-failed");
    var words =
        Messages.text(
            check.isIntact() ? "evidence.check.sound" : "evidence.check.failed",
            Moments.shortly(check.at(), zone));
    var mark = new Label("", icon);
    mark.setTooltip(new Tooltip(words));
    mark.setAccessibleText(words);
    add(new Placed(mark, check.at(), check.at(), 2 * STEP, MARKS, 0, Place.CENTRE));
    if (!check.isIntact()) {
      var label = new Label(words);
      label.getStyleClass().addAll("tiny", "strong", "danger-text", "check-label");
      add(new Placed(label, check.at(), check.at(), 2 * STEP, MARKS, 0, Place.BEFORE));
    }
  }

  private void ticks(CustodyStory told) {
    add(axis(tick(Moments.shortly(told.from(), zone)), told.from()));
    var days = Math.max(1, Duration.between(told.from(), told.until()).toDays());
    var every = Math.ceilDiv(days, MOST_TICKS);
    var day = told.from().atZone(zone).truncatedTo(ChronoUnit.DAYS).plusDays(every);
    while (day.toInstant().isBefore(told.until())) {
      add(axis(tick(Moments.day(day.toInstant(), zone)), day.toInstant()));
      day = day.plusDays(every);
    }
  }

  private static Label tick(String words) {
    var label = new Label(words);
    label.getStyleClass().addAll("tiny", "muted", "axis-tick");
    return label;
  }

  private Placed axis(Label label, Instant at) {
    return new Placed(label, at, at, 2 * STEP + MARKS + 4, AXIS, 0, Place.AFTER);
  }

  private void name(String key, double y, double height) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().addAll("small", "muted");
    add(new Placed(label, Instant.MIN, Instant.MIN, y, height, 0, Place.NAME));
  }

  private void add(Placed one) {
    placed.add(one);
    getChildren().add(one.node);
  }

  private void layout(Placed one) {
    var y = EDGE / 2 + one.y;
    var wide = one.node.prefWidth(-1);
    switch (one.place) {
      case NAME -> one.node.resizeRelocate(EDGE, y, NAMES, one.height);
      case SPAN -> {
        var width = Math.max(one.least, x(one.until) - x(one.from) - 1);
        one.node.resizeRelocate(x(one.from), y, width, one.height);
      }
      case CENTRE ->
          one.node.resizeRelocate(inside(x(one.from) - wide / 2, wide), y, wide, one.height);
      case BEFORE -> one.node.resizeRelocate(x(one.from) - wide - 12, y, wide, one.height);
      case AFTER -> axis(one, y, wide);
    }
  }

  /** A label of the axis that would stand on the one before it is left out. */
  private void axis(Placed one, double y, double wide) {
    var at = inside(x(one.from), wide);
    one.node.resizeRelocate(at, y, wide, one.height);
    var isFree =
        placed.stream()
            .takeWhile(other -> !other.equals(one))
            .filter(other -> other.place == Place.AFTER && other.node.isVisible())
            .noneMatch(
                other ->
                    other.node.getLayoutX() < at + wide + 8
                        && other.node.getLayoutX() + other.node.prefWidth(-1) + 8 > at);
    one.node.setVisible(isFree);
  }

  private double inside(double x, double wide) {
    return Math.min(x, getWidth() - EDGE - wide);
  }

  private double x(Instant at) {
    if (story == null) {
      return 0;
    }
    var whole = Math.max(1, Duration.between(story.from(), story.until()).toMillis());
    var part = Duration.between(story.from(), at).toMillis() / (double) whole;
    return EDGE + NAMES + Math.clamp(part, 0, 1) * (getWidth() - 2 * EDGE - NAMES);
  }

  private String spoken(CustodyStory told) {
    var words = new ArrayList<String>();
    for (var period : told.custodians()) {
      words.add(
          period.isGap()
              ? Messages.text("evidence.gap", StoryTeller.length(period.length()))
              : Messages.text(
                  "evidence.lane.between",
                  period.label(),
                  Moments.shortly(period.from(), zone),
                  Moments.shortly(period.until(), zone)));
    }
    return String.join("; ", words);
  }

  /** Where a node stands beside its moment. */
  private enum Place {
    NAME,
    SPAN,
    CENTRE,
    BEFORE,
    AFTER
  }

  /** A node with its moments. */
  private record Placed(
      Node node, Instant from, Instant until, double y, double height, double least, Place place) {}
}
