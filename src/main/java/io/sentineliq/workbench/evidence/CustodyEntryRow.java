package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.CustodyEnvelope;
import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import io.sentineliq.workbench.evidence.custody.Statement;
import java.util.Optional;

/**
 * One entry of a chain of custody with everything it says, who signed it and whether that holds.
 *
 * @param envelope what the database wrote; its hash is the entry's
 * @param envelopeText as it is stored, to be hashed
 * @param statement what was signed
 * @param statementText as it is stored, to be verified
 * @param signature what a reader finds
 * @param counterpart the statement of the offer that this entry answers, signed by the releaser;
 *     the signature of an acceptance alone is the receiver's
 * @param isBackdated whether the stated time lies before the predecessor's
 */
public record CustodyEntryRow(
    CustodyEnvelope envelope,
    String envelopeText,
    Statement statement,
    String statementText,
    SignatureCheck signature,
    Optional<Counterpart> counterpart,
    boolean isBackdated) {

  /** The other half of an act of two. */
  public record Counterpart(
      CustodyEnvelope envelope, Statement statement, SignatureCheck signature) {}

  /** Its number in the chain, from 1. */
  public int number() {
    return envelope.entry();
  }

  /** Its place in the workspace's ledger. */
  public long sequence() {
    return envelope.sequence();
  }
}
