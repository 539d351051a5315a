package io.sentineliq.workbench.detection.tracking;

import io.sentineliq.workbench.platform.text.Worded;

/** What a tracker understands its pattern as. */
@Worded
public enum TrackerType {
  KEYWORD,
  REGEX,
  TYPO_SQUATTING,
  YARA
}
