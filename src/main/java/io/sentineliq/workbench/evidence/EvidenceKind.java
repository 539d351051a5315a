package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.platform.text.Worded;

/** What kind of evidence an item is. */
@Worded
public enum EvidenceKind {
  EMAIL,
  NETWORK,
  FILE,
  LOG,
  SCREENSHOT,
  MEMORY_DUMP,
  DISK_IMAGE,
  OTHER
}
