package io.sentineliq.workbench.casefile;

import org.jspecify.annotations.Nullable;

/** What a case says of itself beside its row, and how much belongs to it. */
record CaseWords(
    @Nullable String description,
    @Nullable String closeReason,
    @Nullable String finalReport,
    long exhibits,
    long observables,
    long notes,
    long techniques,
    long events) {

  CaseSize size() {
    return new CaseSize(exhibits, observables, notes, techniques, events);
  }
}
