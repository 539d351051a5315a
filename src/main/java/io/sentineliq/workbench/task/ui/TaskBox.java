package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.task.TaskPlan;
import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.task.TaskStatus;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Tasks one below the other under the names of their groups, each with what can be done to it. */
final class TaskBox extends VBox {

  private @Nullable TaskDesk desk;
  private TaskPlan plan = TaskPlan.EMPTY;

  TaskBox() {
    getStyleClass().add("task-box");
  }

  void setDesk(TaskDesk taskDesk) {
    desk = taskDesk;
  }

  void show(TaskPlan shown, boolean isOpen) {
    plan = shown;
    getChildren().clear();
    var group = "";
    for (var task : shown.tasks()) {
      var next = Objects.requireNonNullElse(task.group(), "");
      if (!next.equals(group)) {
        group = next;
        var heading = new Label(VisibleText.of(group));
        heading.getStyleClass().addAll("small", "muted", "task-group");
        getChildren().add(heading);
      }
      getChildren().add(row(task, isOpen));
    }
  }

  private Node row(TaskRow task, boolean isOpen) {
    var title = new Label(VisibleText.of(task.title()));
    title.setWrapText(true);
    var state = new Label(TaskWords.facts(task, desk().clock().instant()));
    state.getStyleClass().addAll("small", "muted");
    state.setWrapText(true);
    if (task.isLate(desk().clock().instant())) {
      state.getStyleClass().add("task-late");
    }
    var lines = new VBox(title, state);
    HBox.setHgrow(lines, Priority.ALWAYS);
    var more = task.description();
    if (more != null) {
      Tooltip.install(lines, new Tooltip(VisibleText.lines(more)));
    }
    var row = new HBox(TaskWords.mark(task.status()), lines);
    row.getStyleClass().add("task-line-row");
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
    row.getChildren()
        .addAll(
            icon("mdi2p-pencil-outline", "task.edit", task, () -> desk().edit(task, plan)),
            icon("mdi2a-arrow-up", "task.up", task, () -> desk().step(task, -1)),
            icon("mdi2a-arrow-down", "task.down", task, () -> desk().step(task, 1)));
  }

  private Button button(String key, TaskRow task, TaskStatus next) {
    var button = new Button(Messages.text(key));
    button.getStyleClass().addAll("quiet", "narrow");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(Messages.text("task.act", Messages.text(key), task.title()));
    button.setOnAction(event -> desk().move(task, next));
    return button;
  }

  private static Button icon(String icon, String key, TaskRow task, Runnable action) {
    var button = new Button();
    button.setGraphic(Icons.of(icon));
    button.getStyleClass().addAll("quiet", "narrow", "icon-only");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(Messages.text(key)));
    button.setAccessibleText(Messages.text("task.act", Messages.text(key), task.title()));
    button.setOnAction(event -> action.run());
    return button;
  }

  private TaskDesk desk() {
    return Objects.requireNonNull(desk);
  }
}
