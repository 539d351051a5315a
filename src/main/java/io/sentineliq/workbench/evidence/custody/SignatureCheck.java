package io.sentineliq.workbench.evidence.custody;

import io.sentineliq.workbench.ledger.Ed25519;
import io.sentineliq.workbench.platform.text.Worded;
import java.security.PublicKey;

/** What a reader finds about the signature of an entry. */
@Worded
public enum SignatureCheck {
  /** The key was good at this place, and signed exactly this statement. */
  VALID,
  /** The program wrote the entry by itself. */
  UNSIGNED,
  /** Nobody knows the key, it is somebody else's, or it was not good at this place. */
  NO_KEY,
  /** The key did not sign this statement. */
  INVALID;

  /** Checks the signature of {@code envelope} over {@code statement}. */
  public static SignatureCheck of(CustodyEnvelope envelope, Statement statement, KeyRing keys) {
    if (envelope.signature().isEmpty() && envelope.key().isEmpty()) {
      return UNSIGNED;
    }
    return keys.key(envelope.key(), envelope.actorId(), envelope.sequence())
        .map(key -> isBy(key, envelope, statement) ? VALID : INVALID)
        .orElse(NO_KEY);
  }

  private static boolean isBy(PublicKey key, CustodyEnvelope envelope, Statement statement) {
    return statement.get(StatementField.SIGNER_KEY).equals(envelope.key())
        && envelope.signature().length() == 2 * Ed25519.SIGNATURE_BYTES
        && Ed25519.verify(key, statement.bytes(), envelope.signatureBytes());
  }
}
