package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.UUID;

/** Makes items from items: what is worked on is never the original. */
public interface Copies {

  /**
   * Takes {@code copy} in as an item of its own, whose record names {@code parentId} as what it was
   * made from; the parent's chain gets an entry that names the copy, in the same transaction.
   * Progress counts bytes.
   */
  UUID copy(UUID parentId, NewCopy copy, Signer signer, Progress progress);
}
