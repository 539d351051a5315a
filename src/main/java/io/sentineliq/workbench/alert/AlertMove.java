package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.change.Difference;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What an act makes of an alert. */
record AlertMove(CurrentAlert from, AlertState to, Set<String> tagged, Set<String> untagged) {

  UUID alertId() {
    return from.id();
  }

  int versionAfter() {
    return from.version() + 1;
  }

  /** Its fields before and after. */
  Difference difference() {
    var before = from.state();
    return Difference.of("status", before.status(), to.status())
        .and("acknowledged_at", before.acknowledgedAt(), to.acknowledgedAt())
        .and("assignee_id", before.assigneeId(), to.assigneeId())
        .and("assigned_at", before.assignedAt(), to.assignedAt())
        .and("resolved_at", before.resolvedAt(), to.resolvedAt())
        .and("resolution", before.resolution(), to.resolution())
        .and("resolution_reason", before.resolutionReason(), to.resolutionReason())
        .and("tags", String.join(", ", from.tags()), String.join(", ", tagsAfter()));
  }

  private Set<String> tagsAfter() {
    var tags = new TreeSet<>(from.tags());
    tags.removeAll(untagged);
    tags.addAll(tagged);
    return tags;
  }
}
