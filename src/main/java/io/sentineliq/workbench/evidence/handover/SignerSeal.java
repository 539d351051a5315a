package io.sentineliq.workbench.evidence.handover;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.bag.BagSeal;
import io.sentineliq.workbench.ledger.NoteKey;

/** Whoever works here answers for the bag. */
record SignerSeal(Signer signer) implements BagSeal {
  @Override
  public NoteKey key() {
    return signer.key();
  }

  @Override
  public byte[] sign(byte[] text) {
    return signer.sign(text);
  }
}
