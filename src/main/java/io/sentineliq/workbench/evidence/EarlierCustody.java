package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened to an exhibit in other stores before it was taken in here, as the bag says that it
 * came in. Never called on the user-interface thread.
 */
@FunctionalInterface
public interface EarlierCustody {

  /** The stores an exhibit was in before, the first first; none for what was collected here. */
  List<Part> of(UUID itemId, Progress progress);

  /**
   * The chain of an exhibit in one store.
   *
   * @param ledger what that store calls its ledger
   * @param exhibit its number there, {@code 7/3}
   * @param entries oldest first, each as it was signed and proved there
   * @param fault why what is kept of the bag cannot be believed any more
   */
  record Part(
      String ledger, String exhibit, List<CustodyEntryRow> entries, Optional<String> fault) {
    /** Copies the entries. */
    public Part {
      entries = List.copyOf(entries);
    }
  }
}
