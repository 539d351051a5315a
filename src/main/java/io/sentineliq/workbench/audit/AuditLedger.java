package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.LedgerStanding;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.Optional;

/** Whether the history can be believed. Never called on the user-interface thread. */
public interface AuditLedger {

  /** How it compares with what this computer remembers, empty when that could not be read. */
  Optional<LedgerStanding> standing();

  /** Compares again and verifies every entry; takes seconds for each hundred thousand. */
  HistoryReport verify(Progress progress);
}
