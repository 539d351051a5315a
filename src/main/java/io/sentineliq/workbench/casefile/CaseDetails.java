package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.task.TaskPlan;
import io.sentineliq.workbench.task.TaskRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows of one case before a tab reads more.
 *
 * @param size how much there is to read
 */
public record CaseDetails(
    CaseRow row,
    @Nullable String description,
    @Nullable String closeReason,
    @Nullable FinalReport finalReport,
    TaskPlan plan,
    List<CaseIncidentRow> incidents,
    List<CaseLinkRow> cases,
    CaseSize size) {

  /** Its tasks, in their order. */
  public List<TaskRow> tasks() {
    return plan.tasks();
  }
}
