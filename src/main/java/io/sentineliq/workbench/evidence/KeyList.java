package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.HeldKey;
import java.util.List;
import java.util.UUID;

/**
 * The keys of a workspace as one person sees them.
 *
 * @param me whoever asks
 * @param runs whether they run the workspace
 * @param keys the oldest first
 */
public record KeyList(UUID me, boolean runs, List<HeldKey> keys) {

  /** Keeps a copy. */
  public KeyList {
    keys = List.copyOf(keys);
  }

  /** Whether whoever asks may revoke {@code key}. */
  public boolean canRevoke(HeldKey key) {
    return key.end().isEmpty() && (runs || isOwn(key));
  }

  /** Whether whoever asks has a key to sign with. */
  public boolean hasOwn() {
    return keys.stream().anyMatch(key -> key.end().isEmpty() && isOwn(key));
  }

  /** Whether {@code key} is of whoever asks. */
  public boolean isOwn(HeldKey key) {
    return key.row().userId().equals(me);
  }
}
