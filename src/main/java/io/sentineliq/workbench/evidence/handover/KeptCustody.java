package io.sentineliq.workbench.evidence.handover;

import io.sentineliq.workbench.evidence.CustodyEntry;
import io.sentineliq.workbench.evidence.CustodyEntryRow;
import io.sentineliq.workbench.evidence.EarlierCustody;
import io.sentineliq.workbench.evidence.bag.BagEvent;
import io.sentineliq.workbench.evidence.bag.DamagedBagException;
import io.sentineliq.workbench.evidence.bag.EarlierChain;
import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what happened to items elsewhere from what is kept of their bags, verified each time. */
public final class KeptCustody implements EarlierCustody {

  private final Transactions transactions;

  /** Reads in the workspace of {@code transactions}. */
  public KeptCustody(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<Part> of(UUID itemId, Progress progress) {
    return transactions.read(
        progress,
        unit ->
            unit.queries(HandoverQueries_::new).arrivals(List.of(itemId)).stream()
                .flatMap(arrival -> parts(unit, arrival, progress).stream())
                .toList());
  }

  private static List<Part> parts(Reading unit, CustodyEntry arrival, Progress progress) {
    var bags = new ImportedBags(unit);
    var statement = arrival.statement();
    var digest = statement.get(StatementField.BAG);
    try {
      var kept = bags.find(digest);
      if (kept.isEmpty()) {
        return List.of(lost(digest, Messages.text("handover.bagGone")));
      }
      return EarlierChain.before(bags.open(kept.get()), statement, progress).stream()
          .map(KeptCustody::part)
          .toList();
    } catch (DamagedBagException e) {
      return List.of(lost(digest, e.place() + ": " + e.why()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Part lost(String bag, String why) {
    return new Part(bag, "", List.of(), Optional.of(Messages.text("handover.notBelieved", why)));
  }

  private static Part part(EarlierChain chain) {
    return new Part(
        chain.ledger(),
        chain.exhibit(),
        chain.events().stream().map(KeptCustody::row).toList(),
        Optional.empty());
  }

  /** The bag was verified, its signatures too. */
  private static CustodyEntryRow row(BagEvent event) {
    var envelope = event.envelope();
    return new CustodyEntryRow(
        envelope,
        event.entry(),
        event.said(),
        event.statement(),
        envelope.signature().isEmpty() ? SignatureCheck.UNSIGNED : SignatureCheck.VALID,
        Optional.empty(),
        false);
  }
}
