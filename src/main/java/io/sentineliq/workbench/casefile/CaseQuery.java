package io.sentineliq.workbench.casefile;

/** Which cases a list shows: those that are worked on, or all with the voided lines. */
public record CaseQuery(boolean isOpenOnly) {}
