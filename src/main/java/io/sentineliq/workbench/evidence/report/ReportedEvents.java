package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.evidence.CustodyEntryRow;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.Party;
import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells entries of a chain. */
final class ReportedEvents {
  private static final List<StatementField> WORDS =
      List.of(
          StatementField.PURPOSE,
          StatementField.NOTE,
          StatementField.CONDITION,
          StatementField.AUTHORITY,
          StatementField.METHOD,
          StatementField.TRANSPORT,
          StatementField.WITNESS,
          StatementField.SEAL_IN,
          StatementField.SEAL_OUT,
          StatementField.TO,
          StatementField.DUE);

  private ReportedEvents() {}

  static List<ReportedEvent> of(List<CustodyEntryRow> rows) {
    return rows.stream().map(ReportedEvents::event).toList();
  }

  private static ReportedEvent event(CustodyEntryRow row) {
    var statement = row.statement();
    var released = statement.releasedBy().map(Party::name).orElse("");
    var received = statement.receivedBy().map(Party::name).orElse("");
    var isOffer = statement.action() == CustodyAction.TRANSFER_OFFERED;
    var isOfTwo = !released.isEmpty() && !received.isEmpty();
    return new ReportedEvent(
        row.number(),
        row.sequence(),
        row.envelope().at(),
        statement.action(),
        isOfTwo ? released : "",
        isOffer ? row.signature() : release(row),
        isOfTwo ? received : row.envelope().actorName(),
        isOffer ? SignatureCheck.UNSIGNED : row.signature(),
        row.envelope().key(),
        words(statement),
        row.envelope().hash(),
        isException(row));
  }

  private static SignatureCheck release(CustodyEntryRow row) {
    return row.counterpart()
        .map(CustodyEntryRow.Counterpart::signature)
        .orElse(SignatureCheck.UNSIGNED);
  }

  private static boolean isException(CustodyEntryRow row) {
    return row.isBackdated()
        || row.statement().action() == CustodyAction.VERIFICATION_FAILED
        || row.signature() == SignatureCheck.INVALID
        || row.signature() == SignatureCheck.NO_KEY;
  }

  private static String words(Statement statement) {
    var words = new ArrayList<String>();
    for (var field : WORDS) {
      Optional.of(statement.get(field))
          .filter(value -> !value.isEmpty())
          .map(value -> isProse(field) ? value : Messages.of(field) + ": " + value)
          .ifPresent(words::add);
    }
    if (statement.action() == CustodyAction.VERIFICATION_FAILED) {
      words.add(recomputed(statement));
    }
    return String.join("; ", words);
  }

  private static boolean isProse(StatementField field) {
    return field == StatementField.PURPOSE || field == StatementField.NOTE;
  }

  private static String recomputed(Statement statement) {
    var found = statement.get(StatementField.RECOMPUTED);
    return found.isEmpty()
        ? Messages.text("custodyReport.unreadable")
        : Messages.text("custodyReport.otherDigest", found);
  }
}
