package io.sentineliq.workbench.evidence.handover;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.Custody;
import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.CustodyEntry;
import io.sentineliq.workbench.evidence.bag.BagEvent;
import io.sentineliq.workbench.evidence.bag.Receipt;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * The second half of a transfer between stores. A bag offers items to a person by their key; taking
 * them in is the acceptance, signed there; the receipt brings it back, and only with it can this
 * store say that the items were handed over. Never called on the user-interface thread.
 */
public final class Receipts {

  private final Transactions transactions;
  private final Custody custody;

  /** Works in the workspace of {@code transactions}. */
  public Receipts(Transactions transactions, Custody custody) {
    this.transactions = transactions;
    this.custody = custody;
  }

  /**
   * The receipt for items that {@code signer} took in from one bag. {@code Problem.Conflict} when
   * one was not taken in from a bag, or by somebody else.
   */
  public Receipt write(List<UUID> items, Signer signer, Progress progress) {
    return transactions.read(progress, unit -> receipt(unit, items, signer));
  }

  private static Receipt receipt(Reading unit, List<UUID> items, Signer signer) {
    var arrivals = unit.queries(HandoverQueries_::new).arrivals(items);
    var isOwn =
        arrivals.stream()
            .allMatch(entry -> entry.envelope().key().equals(signer.key().fingerprint()));
    if (arrivals.size() != items.size() || !isOwn) {
      throw new Problem.Conflict(Messages.text("handover.noArrivals")).asException();
    }
    var ledger = new StoredLedger(unit);
    var size = ledger.size();
    var places = arrivals.stream().map(entry -> entry.envelope().sequence()).toList();
    var proofs = ledger.tree().inclusions(places, size);
    var lines = new ArrayList<Receipt.Line>();
    for (var i = 0; i < arrivals.size(); i++) {
      lines.add(new Receipt.Line(event(arrivals.get(i)), proofs.get(i)));
    }
    return new Receipt(signer.sign(ledger.checkpoint(size)), signer.key().key(), lines);
  }

  private static BagEvent event(CustodyEntry entry) {
    return new BagEvent(entry.envelopeText(), entry.statementText());
  }

  /**
   * Enters that the items of {@code receipt} were handed over: all of them or none; their ids.
   * {@code Problem.Conflict} when nothing was offered to the key that signed it.
   */
  public List<UUID> enter(Receipt receipt, Signer signer, Progress progress) {
    var commands =
        transactions.read(
            progress,
            unit -> receipt.lines().stream().map(line -> command(unit, receipt, line)).toList());
    custody.actOnAll(commands, signer, progress);
    return commands.stream().map(CustodyCommand::itemId).toList();
  }

  /** The exhibits of {@code receipt} by their numbers here, {@code 7/3}; refuses as above. */
  public List<String> exhibits(Receipt receipt, Progress progress) {
    return transactions.read(
        progress,
        unit ->
            receipt.lines().stream()
                .map(line -> offer(unit, line).statement().get(StatementField.EXHIBIT))
                .toList());
  }

  private static CustodyEntry offer(Reading unit, Receipt.Line line) {
    return unit.queries(HandoverQueries_::new)
        .entry(line.statement().get(StatementField.ORIGIN_HEAD))
        .filter(entry -> isOffer(entry, line.entry().key()))
        .orElseThrow(() -> new Problem.Conflict(Messages.text("handover.noOffer")).asException());
  }

  private static CustodyCommand command(Reading unit, Receipt receipt, Receipt.Line line) {
    var statement = line.statement();
    var head = statement.get(StatementField.ORIGIN_HEAD);
    var offer = offer(unit, line);
    var encoder = Base64.getEncoder();
    var command =
        CustodyCommand.of(offer.statement().item(), CustodyAction.HANDED_OVER)
            .with(StatementField.OFFER, head)
            .with(StatementField.RECEIPT_STATEMENT, line.event().statement())
            .with(StatementField.RECEIPT_SIGNATURE, line.entry().signature())
            .with(StatementField.RECEIPT_KEY, encoder.encodeToString(receipt.key().getEncoded()))
            .with(StatementField.RECEIVED_BY_KEY, line.entry().key());
    return command
        .with(StatementField.RECEIVED_BY_NAME, statement.get(StatementField.SIGNER_NAME))
        .with(
            StatementField.RECEIVED_BY_ORGANISATION,
            statement.get(StatementField.SIGNER_ORGANISATION))
        .with(StatementField.TO, statement.get(StatementField.TO));
  }

  private static boolean isOffer(CustodyEntry entry, String key) {
    var statement = entry.statement();
    return statement.action() == CustodyAction.EXPORTED
        && statement.get(StatementField.RECEIVED_BY_KEY).equals(key);
  }
}
