package io.sentineliq.workbench.evidence.custody;

import java.security.PublicKey;
import java.util.Optional;
import java.util.UUID;

/** The keys a reader knows. */
@FunctionalInterface
public interface KeyRing {

  /**
   * A key by the SHA-256 of its X.509 encoding, if it is {@code owner}'s and its signatures count
   * at {@code sequence} of the ledger: after it was made known, before it was revoked.
   */
  Optional<PublicKey> key(String fingerprint, UUID owner, long sequence);
}
