package io.sentineliq.workbench.timeline;

/** How an event is to be taken. */
public enum TimelineType {
  INFO,
  SUCCESS,
  WARNING,
  ERROR
}
