package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.audit.AuditTrail;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.Transactions;

/** An open workspace as commands see it. Closing it leaves the store open. */
public record OpenWorkspace(
    Datastore store,
    Alerts alerts,
    Cases cases,
    AuditTrail audit,
    Transactions transactions,
    Runnable closing)
    implements AutoCloseable {

  @Override
  public void close() {
    closing.run();
  }
}
