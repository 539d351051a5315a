package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.platform.text.Worded;

/** In what way an entry is bad. */
@Worded
public enum HistoryFaultKind {
  /** There is no entry of this sequence. */
  MISSING,
  /** The stored payload is not the one that was sealed. */
  PAYLOAD,
  /** A column says something else than the sealed envelope. */
  COLUMN,
  /** The envelope is not the one that was sealed. */
  LEAF,
  /** The tree over the entries does not fit them. */
  NODE,
  /** There are entries or nodes after the last sequence. */
  SURPLUS,
  /** An earlier checkpoint shows other entries up to here. */
  CHECKPOINT,
  /** An earlier checkpoint shows more entries. */
  CUT
}
