package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.task.TaskStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What is said of a task in one line, and its mark. */
final class TaskWords {

  private static final String BETWEEN = " · ";

  private TaskWords() {}

  /** State, who, until when, how long. */
  static String facts(TaskRow task, Instant now) {
    var facts = new ArrayList<String>();
    facts.add(state(task));
    if (task.assignee() != null) {
      facts.add(VisibleText.of(task.assignee()));
    }
    if (task.dueAt() != null) {
      var due = Times.minute(task.dueAt(), ZoneId.systemDefault());
      facts.add(Messages.text(task.isLate(now) ? "task.late" : "task.due", due));
    }
    if (task.estimatedMinutes() != null || task.actualMinutes() != null) {
      facts.add(
          Messages.text("task.hours", hours(task.actualMinutes()), hours(task.estimatedMinutes())));
    }
    return String.join(BETWEEN, facts);
  }

  /** Where it stands, and how many tasks it waits for. */
  static String state(TaskRow task) {
    return task.status().isOpen() && task.openNeeds() > 0
        ? Messages.text("task.waitsFor", Messages.of(task.status()), task.openNeeds())
        : Messages.of(task.status());
  }

  /** A circle that fills as the task goes on; the word always stands beside it. */
  static Node mark(TaskStatus status) {
    var icon =
        switch (status) {
          case WAITING -> "mdi2c-circle-outline";
          case IN_PROGRESS -> "mdi2c-circle-half-full";
          case COMPLETED -> "mdi2c-check-circle-outline";
          case CANCELLED -> "mdi2c-cancel";
        };
    return Icons.of(icon, "task-mark", "task-" + status.name().toLowerCase(Locale.ROOT));
  }

  private static String hours(@Nullable Integer minutes) {
    return minutes == null ? "—" : Hours.text(minutes);
  }
}
