package io.sentineliq.workbench.incident;

import org.jspecify.annotations.Nullable;

/** What an incident says of itself beside its row, and how much belongs to it. */
record IncidentWords(
    @Nullable String description,
    @Nullable String resolutionSummary,
    long observables,
    long notes,
    long techniques,
    long events) {

  IncidentSize size() {
    return new IncidentSize(observables, notes, techniques, events);
  }
}
