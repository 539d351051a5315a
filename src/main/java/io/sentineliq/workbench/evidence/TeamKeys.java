package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.UUID;

/**
 * The keys with which the people of a workspace sign. Never called on the user-interface thread.
 */
public interface TeamKeys {

  /** Every key there ever was, the oldest first, and what may be done with them. */
  KeyList all(Progress progress);

  /**
   * Ends the use of a key, for a reason; what it signed before stands. Holders end their own, those
   * who run the workspace everybody's; others get {@code Problem.Forbidden}.
   */
  void revoke(UUID keyId, String reason, Progress progress);
}
