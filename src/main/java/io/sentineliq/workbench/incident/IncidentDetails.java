package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.task.TaskPlan;
import io.sentineliq.workbench.task.TaskRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows of one incident before a tab reads more.
 *
 * @param size how much there is to read
 */
public record IncidentDetails(
    IncidentRow row,
    IncidentSaid said,
    @Nullable String description,
    @Nullable String resolutionSummary,
    List<String> systems,
    List<String> team,
    TaskPlan plan,
    IncidentSize size) {

  /** Its tasks, in their order. */
  public List<TaskRow> tasks() {
    return plan.tasks();
  }
}
