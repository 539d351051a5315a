package io.sentineliq.workbench.classification;

import io.sentineliq.workbench.platform.text.Worded;

/** Who inside a workspace may know of a record. */
@Worded
public enum Confidentiality {
  PUBLIC,
  INTERNAL,
  RESTRICTED,
  CONFIDENTIAL;

  /** Whether only those in charge of the record and the administrators may know of it. */
  public boolean isForFew() {
    return this == RESTRICTED || this == CONFIDENTIAL;
  }
}
