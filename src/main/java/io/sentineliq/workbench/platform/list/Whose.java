package io.sentineliq.workbench.platform.list;

import io.sentineliq.workbench.platform.text.Worded;

/** Whose a record is, where no login says it. */
@Worded
public enum Whose {
  /** In the hands of whoever looks. */
  ME,
  /** In nobody's hands. */
  NONE
}
