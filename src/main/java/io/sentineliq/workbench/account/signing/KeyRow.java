package io.sentineliq.workbench.account.signing;

import io.sentineliq.workbench.ledger.NoteKey;
import java.util.Optional;
import java.util.UUID;

/**
 * A key as others see it.
 *
 * @param userId whose it is
 * @param since the entry of the history that made it known
 * @param until the entry that revoked it, if any
 */
public record KeyRow(
    UUID id,
    UUID userId,
    KeyHolder holder,
    NoteKey key,
    Optional<Long> since,
    Optional<Long> until) {

  /**
   * Whether a signature in entry {@code sequence} counts. The place in the history decides, not a
   * time that somebody stated.
   */
  public boolean counts(long sequence) {
    return since.filter(first -> first < sequence).isPresent()
        && until.filter(last -> last <= sequence).isEmpty();
  }
}
