package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.platform.text.Worded;

/** How something was found. */
@Worded
public enum DetectionKind {
  /** A domain that looks like a brand's. */
  LOOKALIKE,
  /** A text in which a tracker matched. */
  TEXT
}
