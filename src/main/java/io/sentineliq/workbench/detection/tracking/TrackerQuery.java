package io.sentineliq.workbench.detection.tracking;

/** Which trackers a list shows: those that run, or all. */
public record TrackerQuery(boolean isActiveOnly) {}
