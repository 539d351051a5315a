package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.platform.fx.CardBoard;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.task.TaskPlan;
import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.task.TaskStatus;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tasks of one record as list, as board by status, or along the time. */
public final class TaskPane extends VBox {

  private final Label count = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final ToggleGroup modes = new ToggleGroup();
  private final TextField adding = new TextField();
  private final StackPane place = new StackPane();
  private final TaskBox list = new TaskBox();
  private final CardBoard<TaskStatus, TaskRow> board =
      new CardBoard<>(
          TaskStatus.class,
          List.of(TaskStatus.values()),
          new CardBoard.Faces<>(TaskRow::id, TaskRow::status, this::face));
  private final TaskGantt gantt = new TaskGantt();
  private @Nullable TaskDesk desk;

  /** A pane without tasks. */
  public TaskPane() {
    getStyleClass().add("task-pane");
    adding.setPromptText(Messages.text("task.add"));
    adding.setAccessibleText(Messages.text("task.add"));
    adding.setOnAction(event -> add());
    adding.getStyleClass().add("task-add");
    count.getStyleClass().addAll("small", "muted", "figures");
    count.setMinWidth(Region.USE_PREF_SIZE);
    bar.getStyleClass().add("task-done-bar");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var tools =
        new HBox(
            mode("task.mode.list", list, "tasksAsList"),
            mode("task.mode.board", sideways(board), "tasksAsBoard"),
            mode("task.mode.gantt", gantt, "tasksAsGantt"),
            space,
            count,
            bar);
    tools.getStyleClass().add("task-tools");
    modes.selectedToggleProperty().subscribe(chosen -> choose());
    getChildren().addAll(tools, place, adding);
    choose();
  }

  /** Who does what is asked for here. */
  public void setDesk(TaskDesk taskDesk) {
    desk = taskDesk;
    list.setDesk(taskDesk);
    gantt.setDesk(taskDesk);
  }

  /** Shows {@code plan}; it can be changed while {@code isOpen}. */
  public void show(TaskPlan plan, boolean isOpen) {
    var counting = plan.counting();
    count.setText(
        Messages.text("task.done", Numbers.grouped(plan.done()), Numbers.grouped(counting)));
    bar.setProgress(counting == 0 ? 0 : (double) plan.done() / counting);
    bar.setVisible(counting > 0);
    list.show(plan, isOpen);
    board.setOnMove((task, next) -> isOpen && task.status().canMoveTo(next), desk()::move);
    board.setOnOpen(task -> edit(task, plan, isOpen));
    board.show(plan.tasks());
    gantt.show(plan, isOpen);
    adding.setVisible(isOpen);
    adding.setManaged(isOpen);
  }

  private ToggleButton mode(String key, Region view, String id) {
    var button = new ToggleButton(Messages.text(key));
    button.setId(id);
    button.getStyleClass().addAll("narrow", "segment");
    button.setUserData(view);
    button.setToggleGroup(modes);
    button.setSelected(view == list);
    return button;
  }

  /** A narrow pane shows the columns of a board one after the other, not squeezed. */
  private static ScrollPane sideways(Region content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private void choose() {
    var chosen = modes.getSelectedToggle();
    if (chosen == null) {
      modes.selectToggle(modes.getToggles().getFirst());
    } else {
      place.getChildren().setAll((Region) chosen.getUserData());
    }
  }

  private void add() {
    var title = adding.getText().strip();
    if (!title.isEmpty()) {
      adding.clear();
      desk().add(title);
    }
  }

  private void edit(TaskRow task, TaskPlan plan, boolean isOpen) {
    if (isOpen) {
      desk().edit(task, plan);
    }
  }

  private List<Node> face(TaskRow task) {
    var now = desk().clock().instant();
    var title = new Label(VisibleText.of(task.title()));
    title.setWrapText(true);
    var facts = new Label(TaskWords.facts(task, now));
    facts.setWrapText(true);
    facts.getStyleClass().addAll("small", "muted");
    if (task.isLate(now)) {
      facts.getStyleClass().add("task-late");
    }
    return List.of(title, facts);
  }

  private TaskDesk desk() {
    return Objects.requireNonNull(desk);
  }
}
