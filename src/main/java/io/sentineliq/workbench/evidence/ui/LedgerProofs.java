package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.CustodyEntryRow;
import io.sentineliq.workbench.platform.task.Progress;

/** Proves entries of chains of custody. Never called on the user-interface thread. */
@FunctionalInterface
public interface LedgerProofs {

  /** The proof for {@code entry} against the ledger as it is now. */
  ExhibitProof prove(CustodyEntryRow entry, Progress progress);
}
