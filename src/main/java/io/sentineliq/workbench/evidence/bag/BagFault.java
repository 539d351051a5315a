package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.platform.text.Worded;

/** What can be wrong at one place of a bag. */
@Worded
public enum BagFault {
  /** A name that leads elsewhere, or that some system cannot have. */
  NAME,
  /** The same name again, perhaps in another case. */
  TWICE,
  /** More files than any bag has. */
  MANY,
  /** Longer than such a file is. */
  LONG,
  /** It should be there. */
  MISSING,
  /** A link, a device. */
  NOT_A_FILE,
  /** Beside the folder that the rest is in. */
  OUTSIDE,
  /** The archive cannot be read. */
  ZIP,
  /** Not the text such a file holds. */
  FORM,
  /** Its digest is another one. */
  DIGEST,
  /** No manifest knows it. */
  UNLISTED,
  /** Its key is not in the bag. */
  KEY,
  /** The signature is not one of the key over this text. */
  SIGNATURE,
  /** What the entry says and what the item's record says differ. */
  RECORD,
  /** It is of an item or a ledger that the bag is not about. */
  ITEM,
  /** Not in the order of the ledger. */
  ORDER,
  /** The proof does not lead to the checkpoint. */
  PROOF,
  /** The chain does not end with the giving out of this bag. */
  TAIL,
  /** What came with an imported item does not hold, or is not there. */
  ORIGIN,
  /** An earlier checkpoint shows another history. */
  REWRITTEN
}
