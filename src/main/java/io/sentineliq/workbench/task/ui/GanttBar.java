package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.task.TaskRow;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A task along the time. Dragging it moves it, dragging its end makes it longer; the arrow keys do
 * the same, with Shift for the end. It is planned when the mouse or the key is let go.
 */
final class GanttBar extends Region {

  private static final double EDGE = 7;
  private static final double LEAST_WIDTH = 8;

  private final TaskRow task;
  private final GanttScale scale;
  private final TaskSpan planned;
  private final BiConsumer<GanttBar, TaskSpan> onPlanned;
  private TaskSpan shown;
  private double pressedX;
  private boolean isEdge;
  private boolean isBusy;

  /** A bar of {@code planned}; {@code onPlanned} is told when it is to be another time. */
  GanttBar(
      TaskRow task, TaskSpan planned, GanttScale scale, BiConsumer<GanttBar, TaskSpan> onPlanned) {
    this.task = task;
    this.scale = scale;
    this.planned = planned;
    this.shown = planned;
    this.onPlanned = onPlanned;
    getStyleClass().addAll("gantt-bar", "gantt-" + task.status().name().toLowerCase(Locale.ROOT));
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setFocusTraversable(true);
    place();
  }

  /** Lets people move it. */
  void makeMovable() {
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(event -> let());
    setOnMouseMoved(event -> setCursor(isAtEdge(event) ? Cursor.H_RESIZE : Cursor.MOVE));
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    addEventFilter(KeyEvent.KEY_RELEASED, this::keyReleased);
  }

  TaskRow task() {
    return task;
  }

  TaskSpan shown() {
    return shown;
  }

  /** Stands where it is planned. */
  void putBack() {
    isBusy = false;
    shown = planned;
    place();
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    pressedX = event.getSceneX();
    isEdge = isAtEdge(event);
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (!isBusy) {
      var by = scale.time(event.getSceneX() - pressedX);
      shown = isEdge ? planned.longer(by) : planned.moved(by);
      place();
    }
    event.consume();
  }

  private void keyPressed(KeyEvent event) {
    if (isBusy || !isSideways(event.getCode()) || event.isShortcutDown()) {
      return;
    }
    var step = event.getCode() == KeyCode.LEFT ? scale.step().negated() : scale.step();
    shown = event.isShiftDown() ? shown.longer(step) : shown.moved(step);
    place();
    event.consume();
  }

  private void keyReleased(KeyEvent event) {
    if (isSideways(event.getCode())) {
      let();
      event.consume();
    }
  }

  private void let() {
    if (!isBusy && !shown.equals(planned)) {
      isBusy = true;
      onPlanned.accept(this, shown);
    }
  }

  private void place() {
    setLayoutX(scale.x(shown.begin()));
    setPrefWidth(Math.max(LEAST_WIDTH, scale.x(shown.end()) - scale.x(shown.begin())));
    var words = words();
    setAccessibleText(words);
    Tooltip.install(this, new Tooltip(words));
  }

  private String words() {
    var zone = ZoneId.systemDefault();
    return Messages.text(
        "task.gantt.bar",
        VisibleText.of(task.title()),
        Times.exact(shown.begin(), zone),
        Times.exact(shown.end(), zone),
        Hours.text((int) Duration.between(shown.begin(), shown.end()).toMinutes()));
  }

  private boolean isAtEdge(MouseEvent event) {
    return event.getX() > getWidth() - EDGE;
  }

  private static boolean isSideways(KeyCode code) {
    return code == KeyCode.LEFT || code == KeyCode.RIGHT;
  }
}
