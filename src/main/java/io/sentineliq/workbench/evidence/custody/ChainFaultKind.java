package io.sentineliq.workbench.evidence.custody;

import io.sentineliq.workbench.platform.text.Worded;

/** In what way an entry of a chain is bad. */
@Worded
public enum ChainFaultKind {
  /** The entry's text is not one. */
  ENTRY,
  /** The statement's text is not one. */
  STATEMENT,
  /** It is not the next entry of this item. */
  PLACE,
  /** It does not hold the hash of the entry before. */
  PREVIOUS,
  /** The statement is not the one that the entry wraps. */
  DIGEST,
  /** Statement and entry say different things. */
  CONTRADICTION,
  /** A signature is missing. */
  UNSIGNED,
  /** The signer's key is unknown or was not good at this place. */
  KEY,
  /** The signature is not one of this statement. */
  SIGNATURE,
  /** There is no receipt of whoever the item was offered to. */
  RECEIPT,
  /** The act was not possible where the item stood. */
  RULE
}
