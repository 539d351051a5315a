package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.task.TaskEdge;
import io.sentineliq.workbench.task.TaskPlan;
import io.sentineliq.workbench.task.TaskRow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/**
 * Tasks along the time with lines from what is needed to what needs it; a line is marked, and said
 * in words, where a task begins before one that it needs is to be done.
 */
final class TaskGantt extends VBox {

  private static final double ROW = 32;
  private static final double HEAD = 28;
  private static final double BAR = 20;
  private static final double BEND = 8;
  private static final double ARROW = 4;
  private static final double USUAL_WIDTH = 420;

  private final VBox titles = new VBox();
  private final Pane chart = new Pane();
  private final ScrollPane scroll = new ScrollPane(chart);
  private final Label warning = new Label();
  private final Map<UUID, GanttBar> bars = new HashMap<>();
  private @Nullable TaskDesk desk;
  private TaskPlan plan = TaskPlan.EMPTY;
  private boolean isOpen;
  private int zoom = -1;
  private @Nullable UUID focused;

  TaskGantt() {
    getStyleClass().add("gantt");
    titles.getStyleClass().add("gantt-titles");
    chart.getStyleClass().add("gantt-chart");
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("gantt-scroll");
    scroll.setFocusTraversable(false);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    warning.setWrapText(true);
    warning.getStyleClass().addAll("small", "task-late");
    warning.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(tools(), new HBox(titles, scroll), warning);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void setDesk(TaskDesk taskDesk) {
    desk = taskDesk;
  }

  void show(TaskPlan shown, boolean canChange) {
    var hadFocus = bars.values().stream().anyMatch(Node::isFocused);
    plan = shown;
    isOpen = canChange;
    if (zoom < 0 && !shown.tasks().isEmpty()) {
      zoom = GanttScale.fitting(shown, now(), zone(), USUAL_WIDTH);
    }
    draw();
    if (hadFocus && focused != null && bars.containsKey(focused)) {
      Objects.requireNonNull(bars.get(focused)).requestFocus();
    }
  }

  private HBox tools() {
    var hint = new Label(Messages.text("task.gantt.hint"));
    hint.getStyleClass().addAll("small", "muted");
    hint.setWrapText(true);
    HBox.setHgrow(hint, Priority.ALWAYS);
    hint.setMaxWidth(Double.MAX_VALUE);
    var tools =
        new HBox(
            hint,
            tool("mdi2m-magnify-minus-outline", "task.gantt.out", () -> zoomTo(zoom - 1)),
            tool("mdi2m-magnify-plus-outline", "task.gantt.in", () -> zoomTo(zoom + 1)));
    tools.getStyleClass().add("gantt-tools");
    return tools;
  }

  private static Button tool(String icon, String key, Runnable action) {
    var button = new Button();
    button.setGraphic(Icons.of(icon));
    button.getStyleClass().addAll("quiet", "narrow", "icon-only");
    button.setTooltip(new Tooltip(Messages.text(key)));
    button.setAccessibleText(Messages.text(key));
    button.setOnAction(event -> action.run());
    return button;
  }

  private void zoomTo(int next) {
    zoom = Math.clamp(next, 0, GanttScale.ZOOMS.length - 1);
    draw();
  }

  private void draw() {
    var scale = GanttScale.of(plan, now(), zone(), GanttScale.ZOOMS[Math.max(0, zoom)]);
    var width = Math.max(USUAL_WIDTH, scale.width(plan, now()));
    bars.clear();
    titles.getChildren().setAll(head());
    chart.getChildren().clear();
    chart.setPrefSize(width, HEAD + ROW * plan.tasks().size());
    drawTicks(scale, width);
    for (var i = 0; i < plan.tasks().size(); i++) {
      var task = plan.tasks().get(i);
      titles.getChildren().add(title(task));
      chart.getChildren().add(line("gantt-line", 0, bottom(i), width, bottom(i)));
      drawTask(scale, task, i);
    }
    var x = scale.x(now());
    chart.getChildren().add(line("gantt-now", x, HEAD, x, bottom(plan.tasks().size() - 1)));
    drawNeeds();
  }

  private static Region head() {
    var head = new Region();
    head.setMinHeight(HEAD);
    return head;
  }

  private Label title(TaskRow task) {
    var title = new Label(VisibleText.of(task.title()), TaskWords.mark(task.status()));
    title.getStyleClass().add("gantt-title");
    title.setMinHeight(ROW);
    title.setMaxHeight(ROW);
    title.setTooltip(new Tooltip(TaskWords.facts(task, now())));
    return title;
  }

  private void drawTicks(GanttScale scale, double width) {
    for (var tick : scale.ticks(width, zone())) {
      var x = scale.x(tick);
      var isMidnight = tick.atZone(zone()).getHour() == 0;
      var text =
          new Label(
              scale.isOfDays() || isMidnight ? Times.day(tick, zone()) : Times.clock(tick, zone()));
      text.getStyleClass().addAll("gantt-tick", "small", "muted", "figures");
      text.relocate(x + 3, 6);
      chart.getChildren().addAll(line("gantt-line", x, 0, x, chart.getPrefHeight()), text);
    }
  }

  private void drawTask(GanttScale scale, TaskRow task, int row) {
    var span = TaskSpan.of(task);
    if (span.isEmpty()) {
      drawUnplanned(scale, task, row);
      return;
    }
    var bar = new GanttBar(task, span.get(), scale, this::planned);
    bar.setLayoutY(top(row) + (ROW - BAR) / 2);
    bar.setPrefHeight(BAR);
    bar.focusedProperty().subscribe(has -> focused = has ? task.id() : focused);
    if (isOpen && task.status().isOpen()) {
      bar.makeMovable();
    }
    bars.put(task.id(), bar);
    chart.getChildren().add(bar);
  }

  private void drawUnplanned(GanttScale scale, TaskRow task, int row) {
    if (isOpen && task.status().isOpen()) {
      var button = new Button(Messages.text("task.gantt.plan"));
      button.getStyleClass().addAll("quiet", "narrow");
      button.setAccessibleText(Messages.text("task.act", button.getText(), task.title()));
      button.setOnAction(event -> planFromNow(task));
      button.relocate(scale.x(now()) + BEND, top(row) + ARROW);
      chart.getChildren().add(button);
    }
  }

  private void drawNeeds() {
    var wrong = plan.contradictions();
    for (var edge : plan.needs()) {
      var from = bars.get(edge.needs());
      var to = bars.get(edge.task());
      if (from != null && to != null) {
        var isWrong = wrong.contains(edge);
        var elbow = elbow(from, to);
        elbow.getStyleClass().add(isWrong ? "gantt-need-wrong" : "gantt-need");
        elbow.setMouseTransparent(true);
        chart.getChildren().add(elbow);
      }
    }
    say(wrong);
  }

  private static Polyline elbow(GanttBar from, GanttBar to) {
    var x1 = from.getLayoutX() + from.getPrefWidth();
    var y1 = from.getLayoutY() + BAR / 2;
    var x2 = to.getLayoutX();
    var y2 = to.getLayoutY() + BAR / 2;
    var between = y1 + Math.signum(y2 - y1) * ROW / 2;
    return new Polyline(
        x1,
        y1,
        x1 + BEND,
        y1,
        x1 + BEND,
        between,
        x2 - BEND,
        between,
        x2 - BEND,
        y2,
        x2,
        y2,
        x2 - ARROW,
        y2 - ARROW,
        x2,
        y2,
        x2 - ARROW,
        y2 + ARROW);
  }

  private void say(Set<TaskEdge> wrong) {
    var sentences =
        wrong.stream()
            .map(edge -> Messages.text("task.early", name(edge.task()), name(edge.needs())))
            .sorted()
            .toList();
    warning.setText(String.join("\n", sentences));
    warning.setVisible(!wrong.isEmpty());
    warning.setManaged(!wrong.isEmpty());
  }

  private void planned(GanttBar bar, TaskSpan span) {
    desk().plan(bar.task(), span.begin(), span.end(), bar::putBack);
  }

  private void planFromNow(TaskRow task) {
    var hour = now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    var span = TaskSpan.from(hour, task);
    focused = task.id();
    desk().plan(task, span.begin(), span.end(), () -> {});
  }

  private void pressed(KeyEvent event) {
    var bar = bars.values().stream().filter(Node::isFocused).findFirst().orElse(null);
    if (bar == null) {
      return;
    }
    switch (event.getCode()) {
      case UP -> neighbour(bar, -1);
      case DOWN -> neighbour(bar, 1);
      case ENTER -> {
        if (isOpen) {
          desk().edit(bar.task(), plan);
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void neighbour(GanttBar bar, int step) {
    var tasks = plan.tasks();
    for (var i = tasks.indexOf(bar.task()) + step; i >= 0 && i < tasks.size(); i += step) {
      var other = bars.get(tasks.get(i).id());
      if (other != null) {
        other.requestFocus();
        return;
      }
    }
  }

  private String name(UUID taskId) {
    return plan.tasks().stream()
        .filter(task -> task.id().equals(taskId))
        .map(task -> VisibleText.of(task.title()))
        .findFirst()
        .orElse("");
  }

  private static Line line(String style, double x1, double y1, double x2, double y2) {
    var line = new Line(x1, y1, x2, y2);
    line.getStyleClass().add(style);
    line.setMouseTransparent(true);
    return line;
  }

  private static double top(int row) {
    return HEAD + ROW * row;
  }

  private static double bottom(int row) {
    return top(row) + ROW;
  }

  private Instant now() {
    return desk().clock().instant();
  }

  private static ZoneId zone() {
    return ZoneId.systemDefault();
  }

  private TaskDesk desk() {
    return Objects.requireNonNull(desk);
  }
}
