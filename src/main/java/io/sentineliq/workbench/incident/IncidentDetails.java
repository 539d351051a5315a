package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.task.TaskPlan;
import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.timeline.TimelineRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the detail pane shows of one incident. */
public record IncidentDetails(
    IncidentRow row,
    @Nullable String description,
    @Nullable String resolutionSummary,
    List<String> systems,
    List<IncidentAlertRow> alerts,
    TaskPlan plan,
    List<TimelineRow> timeline) {

  /** Its tasks, in their order. */
  public List<TaskRow> tasks() {
    return plan.tasks();
  }
}
