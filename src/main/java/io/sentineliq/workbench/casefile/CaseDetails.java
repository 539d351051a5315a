package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.task.TaskPlan;
import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.timeline.TimelineRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the screen shows of one case. */
public record CaseDetails(
    CaseRow row,
    @Nullable String description,
    @Nullable String closeReason,
    TaskPlan plan,
    List<CaseAlertRow> alerts,
    List<CaseIncidentRow> incidents,
    List<CaseObservableRow> observables,
    List<CaseLinkRow> cases,
    List<TimelineRow> timeline) {

  /** Its tasks, in their order. */
  public List<TaskRow> tasks() {
    return plan.tasks();
  }
}
