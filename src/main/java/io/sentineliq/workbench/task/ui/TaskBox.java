package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.task.TaskStatus;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Tasks one below the other under the names of their groups, each with what can be done to it. */
public final class TaskBox extends VBox {

  private final TextField adding = new TextField();
  private BiConsumer<TaskRow, TaskStatus> onMove = (task, next) -> {};
  private Consumer<String> onAdd = title -> {};

  /** A box without tasks. */
  public TaskBox() {
    getStyleClass().add("task-box");
    adding.setPromptText(Messages.text("task.add"));
    adding.setAccessibleText(Messages.text("task.add"));
    adding.setOnAction(event -> add());
  }

  /** What is done when a task is to go on, and when one is typed. */
  public void setOnChange(BiConsumer<TaskRow, TaskStatus> move, Consumer<String> add) {
    onMove = move;
    onAdd = add;
  }

  /** Shows {@code tasks}; more can be added while {@code isOpen}. */
  public void show(List<TaskRow> tasks, boolean isOpen) {
    getChildren().clear();
    var group = "";
    for (var task : tasks) {
      var next = Objects.requireNonNullElse(task.group(), "");
      if (!next.equals(group)) {
        group = next;
        var heading = new Label(VisibleText.of(group));
        heading.getStyleClass().addAll("small", "muted", "task-group");
        getChildren().add(heading);
      }
      getChildren().add(row(task, isOpen));
    }
    if (isOpen) {
      getChildren().add(adding);
    }
  }

  private Node row(TaskRow task, boolean isOpen) {
    var title = new Label(VisibleText.of(task.title()));
    title.setWrapText(true);
    var state = new Label(state(task));
    state.getStyleClass().addAll("small", "muted");
    var lines = new VBox(title, state);
    HBox.setHgrow(lines, Priority.ALWAYS);
    var more = task.description();
    if (more != null) {
      Tooltip.install(lines, new Tooltip(VisibleText.lines(more)));
    }
    var row = new HBox(lines);
    row.getStyleClass().add("task-row");
    if (isOpen) {
      addButtons(row, task);
    }
    return row;
  }

  private void addButtons(HBox row, TaskRow task) {
    if (task.status() == TaskStatus.WAITING) {
      row.getChildren().add(button("task.start", task, TaskStatus.IN_PROGRESS));
    }
    if (task.status().isOpen()) {
      var complete = button("task.complete", task, TaskStatus.COMPLETED);
      complete.setDisable(!task.isReady());
      row.getChildren().add(complete);
    } else {
      row.getChildren().add(button("task.again", task, TaskStatus.WAITING));
    }
  }

  private Button button(String key, TaskRow task, TaskStatus next) {
    var button = new Button(Messages.text(key));
    button.getStyleClass().addAll("quiet", "narrow");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(Messages.text("task.act", Messages.text(key), task.title()));
    button.setOnAction(event -> onMove.accept(task, next));
    return button;
  }

  private void add() {
    var title = adding.getText().strip();
    if (!title.isEmpty()) {
      adding.clear();
      onAdd.accept(title);
    }
  }

  private static String state(TaskRow task) {
    return task.status().isOpen() && task.openNeeds() > 0
        ? Messages.text("task.waitsFor", Messages.of(task.status()), task.openNeeds())
        : Messages.of(task.status());
  }
}
