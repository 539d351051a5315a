package io.sentineliq.workbench.brand;

import io.sentineliq.workbench.platform.text.Worded;

/** Whether a brand is watched. A brand may go from every state to every other. */
@Worded
public enum BrandStatus {
  ACTIVE,
  PAUSED,
  ARCHIVED
}
