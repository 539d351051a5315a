package io.sentineliq.workbench.evidence.custody;

import io.sentineliq.workbench.platform.text.Worded;

/** Why an act on an item is not valid. */
@Worded
public enum CustodyRefusal {
  /** Not where the item stands. */
  STATE,
  /** Somebody added an entry since. */
  STALE,
  /** The seal must be broken first. */
  SEALED,
  /** There is no seal to break. */
  NOT_SEALED,
  /** The item is held. */
  HELD,
  /** There is no hold to release. */
  NOT_HELD,
  /** Whoever offers cannot accept. */
  OWN_OFFER,
  /** It was offered to somebody else. */
  OTHERS_OFFER,
  /** It is another person's to give. */
  NOT_CUSTODIAN,
  /** Only those who run the workspace may. */
  NOT_ADMINISTRATOR,
  /** A person's signature is missing. */
  UNSIGNED
}
