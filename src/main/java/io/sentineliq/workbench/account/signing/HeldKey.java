package io.sentineliq.workbench.account.signing;

import java.time.Instant;
import java.util.Optional;

/**
 * A key with its story.
 *
 * @param end empty while it is signed with
 */
public record HeldKey(KeyRow row, Instant madeAt, Optional<End> end) {

  /** When and why it was revoked. */
  public record End(Instant at, String reason) {}
}
