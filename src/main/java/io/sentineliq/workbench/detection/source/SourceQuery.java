package io.sentineliq.workbench.detection.source;

/** Which sources a list shows: those that are used, or all. */
public record SourceQuery(boolean isUsedOnly) {}
