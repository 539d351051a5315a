package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.classification.Priority;
import org.jspecify.annotations.Nullable;

/** What an incident says of itself beside its row, and how much belongs to it. */
record IncidentWords(
    @Nullable String description,
    @Nullable String resolutionSummary,
    Priority priority,
    int slaMinutes,
    long observables,
    long notes,
    long techniques,
    long events) {

  IncidentSaid said(IncidentRow row) {
    return new IncidentSaid(row.title(), row.severity(), priority, slaMinutes);
  }

  IncidentSize size() {
    return new IncidentSize(observables, notes, techniques, events);
  }
}
