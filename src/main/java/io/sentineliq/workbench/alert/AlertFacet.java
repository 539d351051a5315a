package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.text.Worded;

/** What alerts are narrowed by with values of their own. */
@Worded
public enum AlertFacet {
  SOURCE,
  CATEGORY,
  TAG
}
