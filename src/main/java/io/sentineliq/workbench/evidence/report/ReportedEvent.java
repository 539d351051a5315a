package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.Instant;

/**
 * One entry.
 *
 * @param releasedBy a person, empty when only one took part
 * @param receivedBy a person
 * @param releaseSignature what is known of the releaser's signature
 * @param words purpose, condition and whatever else was said
 * @param isException whether it must not be overlooked
 */
public record ReportedEvent(
    int number,
    long sequence,
    Instant at,
    CustodyAction action,
    String releasedBy,
    SignatureCheck releaseSignature,
    String receivedBy,
    SignatureCheck signature,
    String key,
    String words,
    String hash,
    boolean isException) {
  /** What happened. A check is told as one: whether an item is verified, no single entry says. */
  public String event() {
    return switch (action) {
      case VERIFIED -> Messages.text("custodyReport.checkMatched");
      case VERIFICATION_FAILED -> Messages.text("custodyReport.checkFailed");
      default -> Messages.of(action);
    };
  }

  /** The receiver with what is known of the signature. */
  public String receipt() {
    return action == CustodyAction.TRANSFER_OFFERED
        ? Messages.text("custodyReport.offered")
        : Messages.of(signature);
  }
}
