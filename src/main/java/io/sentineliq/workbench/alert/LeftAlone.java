package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.text.Worded;

/** Why an act left an alert as it was. */
@Worded
public enum LeftAlone {
  /** It already stood as the act would leave it. */
  ALREADY_SO,
  /** Its status does not allow the act. */
  NOT_ALLOWED,
  /** Whoever acts may not change it. */
  NOT_YOURS,
  /** It was deleted since it was selected. */
  GONE,
  /** Somebody changed it since the act that was to be taken back. */
  CHANGED_SINCE
}
