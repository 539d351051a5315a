package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import org.hibernate.query.Page;

/** Reads the history from the store. */
public final class AuditService implements AuditTrail {

  private final Transactions transactions;

  /** Reads through {@code transactions}. */
  public AuditService(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public long size() {
    return transactions.read(
        Progress.unwatched(),
        unit -> {
          var newest = unit.queries(AuditQueries_::new).newest();
          return newest == null ? 0 : newest + 1;
        });
  }

  @Override
  public List<AuditRow> page(long newest, int limit, Progress progress) {
    return transactions.read(
        progress,
        unit ->
            unit.queries(AuditQueries_::new).upTo(newest, Page.first(limit)).stream()
                .map(AuditEntry::row)
                .toList());
  }

  @Override
  public AuditDetails details(long sequence, Progress progress) {
    return transactions.read(progress, unit -> unit.require(AuditEntry.class, sequence).details());
  }
}
