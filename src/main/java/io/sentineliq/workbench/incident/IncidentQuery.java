package io.sentineliq.workbench.incident;

/** Which incidents a list shows: those that need somebody, or all that are not withdrawn. */
public record IncidentQuery(boolean isOpenOnly) {}
