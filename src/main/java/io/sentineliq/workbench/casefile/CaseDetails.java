package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.timeline.TimelineRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the screen shows of one case. */
public record CaseDetails(
    CaseRow row,
    @Nullable String description,
    @Nullable String closeReason,
    List<TaskRow> tasks,
    List<CaseAlertRow> alerts,
    List<CaseIncidentRow> incidents,
    List<CaseObservableRow> observables,
    List<CaseLinkRow> cases,
    List<TimelineRow> timeline) {}
