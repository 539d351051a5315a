package io.sentineliq.workbench.incident.playbook;

import io.sentineliq.workbench.platform.text.Worded;

/** Parts of handling an incident, after SANS PICERL; preparation comes before any incident. */
@Worded
public enum PlaybookPhase {
  IDENTIFICATION,
  CONTAINMENT,
  ERADICATION,
  RECOVERY,
  LESSONS_LEARNED
}
