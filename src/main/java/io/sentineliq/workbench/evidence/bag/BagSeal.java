package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.ledger.NoteKey;

/** Whoever answers for a bag: signs its checkpoint and its statement. */
public interface BagSeal {
  /** The public half. */
  NoteKey key();

  /** 64 bytes of Ed25519 over {@code text}. */
  byte[] sign(byte[] text);
}
