package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.platform.text.Worded;

/** What the verifier looks at, in its order. */
@Worded
public enum BagCheckKind {
  /** Names and links. */
  FILES,
  /** Everything but the items. */
  TAGS,
  /** The keys and their fingerprints. */
  KEYS,
  /** The statement and its signature. */
  STATEMENT,
  /** The items' bytes. */
  PAYLOAD,
  /** The ledger's root and who signed it. */
  CHECKPOINT,
  /**
   * Chains of custody, signatures, states, that the ledger holds them, that they end with this bag.
   */
  CUSTODY,
  /** What came with imported items. */
  ORIGIN,
  /** A time-stamp. */
  TIME,
  /** What somebody outside knows. */
  TRUST
}
