package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.text.Worded;

/** What became of an incident in the last {@link IncidentView#DAYS} days. */
@Worded
public enum Lately {
  OPENED,
  ACKNOWLEDGED,
  RESOLVED
}
