package io.sentineliq.workbench.timeline.ui;

import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.timeline.EventKind;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.Timelines;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a record as lanes by kind. The wheel, + and − zoom, arrows move, Home shows
 * everything; pointing at a stretch says what is in it.
 */
public final class TimelineStrip extends VBox implements ViewLifecycle {

  private static final List<EventKind> LANES = List.of(EventKind.values());
  private static final PseudoClass SERIOUS = PseudoClass.getPseudoClass("serious");
  private static final double IN = 0.5;
  private static final double OUT = 2;
  private static final double STEP = 0.25;

  private final TimelineStripViewModel model;
  private final List<Lane> lanes = new ArrayList<>();
  private final AxisRow axis = new AxisRow();
  private final Label range = new Label();
  private final Label told = new Label();
  private final Subscriptions subscriptions = new Subscriptions();
  private TimelineStripViewModel.@Nullable Picture drawn;

  /** An empty strip. */
  public TimelineStrip(Timelines timelines, Window window) {
    model = new TimelineStripViewModel(timelines, window.tasks(), window.failures());
    getStyleClass().add("timeline-strip");
    setFocusTraversable(true);
    setAccessibleText(Messages.text("timeline.strip"));
    getChildren().add(head());
    for (var kind : EventKind.values()) {
      var lane = new Lane(kind);
      lanes.add(lane);
      var name = new Label(Messages.of(kind));
      name.getStyleClass().addAll("small", "muted", "lane-name");
      HBox.setHgrow(lane, Priority.ALWAYS);
      var row = new HBox(name, lane);
      row.getStyleClass().add("lane-row");
      getChildren().add(row);
    }
    var corner = new Label();
    corner.getStyleClass().add("lane-name");
    HBox.setHgrow(axis, Priority.ALWAYS);
    getChildren().add(new HBox(corner, axis));
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setOnMouseClicked(event -> requestFocus());
  }

  /** Shows the timeline of something, or the same one again after a change. */
  public void show(TimelineSubjects about) {
    model.show(about);
  }

  @Override
  public void activate() {
    subscriptions.follow(model.pictureProperty(), this::draw);
  }

  @Override
  public void deactivate() {
    subscriptions.close();
  }

  private Node head() {
    var title = new Label(Messages.text("timeline.strip"));
    title.getStyleClass().add("heading-section");
    range.getStyleClass().addAll("small", "muted");
    told.getStyleClass().addAll("small", "muted");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head =
        new HBox(
            title,
            range,
            space,
            told,
            button("timeline.zoom.in", () -> model.zoom(IN, 0.5)),
            button("timeline.zoom.out", () -> model.zoom(OUT, 0.5)),
            button("timeline.zoom.all", model::showAll));
    head.getStyleClass().add("editor-head");
    return head;
  }

  private void draw(TimelineStripViewModel.@Nullable Picture picture) {
    drawn = picture;
    told.setText("");
    if (picture == null) {
      range.setText(Messages.text("timeline.strip.empty"));
      lanes.forEach(Lane::clear);
      axis.clear();
      return;
    }
    var zone = ZoneId.systemDefault();
    range.setText(
        Messages.text(
            "timeline.strip.range",
            Times.exact(Instant.ofEpochSecond(picture.from()), zone),
            Times.exact(Instant.ofEpochSecond(picture.to()), zone)));
    lanes.forEach(lane -> lane.draw(picture));
    axis.draw(new TimelineAxis(picture.from(), picture.to()));
  }

  private void scrolled(ScrollEvent event) {
    var width = lanes.getFirst().getWidth();
    if (width > 0 && event.getDeltaY() != 0) {
      var x = lanes.getFirst().sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
      model.zoom(event.getDeltaY() > 0 ? IN : OUT, Math.max(0, Math.min(1, x / width)));
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    Runnable act =
        switch (event.getCode()) {
          case PLUS, ADD, EQUALS -> () -> model.zoom(IN, 0.5);
          case MINUS, SUBTRACT -> () -> model.zoom(OUT, 0.5);
          case LEFT -> () -> model.shift(-STEP);
          case RIGHT -> () -> model.shift(STEP);
          case HOME -> model::showAll;
          default -> null;
        };
    if (act != null && !event.isShortcutDown()) {
      act.run();
      event.consume();
    }
  }

  private void tell(EventKind kind, int slot) {
    var picture = drawn;
    if (picture != null) {
      var count = picture.counts()[LANES.indexOf(kind)][slot];
      told.setText(
          Messages.text(
              "timeline.strip.told",
              Numbers.grouped(count),
              Messages.of(kind),
              Times.exact(picture.startOf(slot), ZoneId.systemDefault())));
    }
  }

  private static Button button(String key, Runnable act) {
    var button = new Button(Messages.text(key));
    button.getStyleClass().addAll("quiet", "narrow");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  /** One kind of events: a bar for each stretch in which something happened. */
  private final class Lane extends Region {
    private static final double HEIGHT = 18;
    private static final double LEAST = 4;

    private final EventKind kind;
    private final List<Integer> slots = new ArrayList<>();
    private final List<Double> parts = new ArrayList<>();

    Lane(EventKind kind) {
      this.kind = kind;
      getStyleClass().add("timeline-lane");
      setMinHeight(HEIGHT);
      setPrefHeight(HEIGHT);
    }

    void clear() {
      slots.clear();
      parts.clear();
      getChildren().clear();
    }

    void draw(TimelineStripViewModel.Picture picture) {
      clear();
      var highest = Math.log1p((double) picture.highest());
      var counts = picture.counts()[LANES.indexOf(kind)];
      for (var slot = 0; slot < counts.length; slot++) {
        if (counts[slot] > 0) {
          var at = slot;
          var bar = new Region();
          bar.getStyleClass().add("lane-bar");
          bar.pseudoClassStateChanged(SERIOUS, picture.serious()[LANES.indexOf(kind)][slot] > 0);
          bar.setOnMouseEntered(event -> tell(kind, at));
          slots.add(slot);
          parts.add(Math.log1p((double) counts[slot]) / highest);
          getChildren().add(bar);
        }
      }
    }

    @Override
    protected void layoutChildren() {
      var width = getWidth() / TimelineStripViewModel.SLOTS;
      for (var i = 0; i < slots.size(); i++) {
        var height = Math.max(LEAST, (getHeight() - 2) * parts.get(i));
        getChildren()
            .get(i)
            .resizeRelocate(
                slots.get(i) * width, getHeight() - 1 - height, Math.max(3, width - 1), height);
      }
    }
  }
}
