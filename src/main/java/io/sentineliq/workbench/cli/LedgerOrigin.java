package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;

/** What checkpoints of the open workspace begin with. */
record LedgerOrigin(Transactions transactions) {

  String text() {
    var workspace = transactions.read(Progress.unwatched(), Reading::workspaceId);
    return StoredLedger.origin(workspace);
  }
}
