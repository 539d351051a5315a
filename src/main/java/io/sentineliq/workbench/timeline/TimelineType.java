package io.sentineliq.workbench.timeline;

import io.sentineliq.workbench.platform.text.Worded;

/** How an event is to be taken. */
@Worded
public enum TimelineType {
  INFO,
  SUCCESS,
  WARNING,
  ERROR
}
