package io.sentineliq.workbench.detection.tracking;

/** Everything the screen shows of one tracker. */
public record TrackerDetails(TrackerRow row, NewTracker said) {}
