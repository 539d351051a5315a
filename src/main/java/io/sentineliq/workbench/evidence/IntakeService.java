package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.UUID;

/** Takes items into the store. */
public final class IntakeService implements EvidenceIntake {

  private final Transactions transactions;
  private final ItemWriter items;

  /** Works through {@code transactions}; entries go to {@code log}. */
  public IntakeService(Transactions transactions, CustodyLog log) {
    this.transactions = transactions;
    this.items = new ItemWriter(new CustodyWriter(log));
  }

  @Override
  public UUID take(NewItem item, Signer signer, Progress progress) {
    return transactions.write(progress, unit -> items.add(unit, item, null, signer).id());
  }
}
