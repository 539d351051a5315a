package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.CustodyEntryRow.Counterpart;
import io.sentineliq.workbench.evidence.custody.ChainFault;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyChain;
import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads exhibits and their chains. */
final class ExhibitReader {

  private ExhibitReader() {}

  /** A chain as it was read, and its first bad entry. */
  record Chain(List<CustodyEntryRow> rows, Optional<ChainFault> fault) {}

  static List<ExhibitRow> rows(Reading unit, List<UUID> ids) {
    var found = new HashMap<UUID, ExhibitRow>();
    if (!ids.isEmpty()) {
      unit.queries(EvidenceQueries_::new).rows(ids).forEach(row -> found.put(row.id(), row));
    }
    var failed = found.values().stream().filter(ExhibitRow::isFailed).map(ExhibitRow::id).toList();
    if (!failed.isEmpty()) {
      unit.queries(EvidenceQueries_::new)
          .latest(failed, CustodyAction.VERIFICATION_FAILED.name())
          .forEach(
              entry -> found.computeIfPresent(entry.evidenceId(), (id, row) -> why(row, entry)));
    }
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private static ExhibitRow why(ExhibitRow row, CustodyEntry entry) {
    try {
      return row.because(entry.statement().get(StatementField.NOTE));
    } catch (IllegalArgumentException _) {
      // The chain itself says that this row was changed.
      return row;
    }
  }

  static ExhibitDetails details(Reading unit, UUID id) {
    var queries = unit.queries(EvidenceQueries_::new);
    var item = unit.require(Evidence.class, id);
    var copies = queries.copies(id);
    var wanted = new ArrayList<>(List.of(id));
    item.parentId().ifPresent(wanted::add);
    wanted.addAll(copies);
    var rows = new HashMap<UUID, ExhibitRow>();
    rows(unit, wanted).forEach(row -> rows.put(row.id(), row));
    var row = rows.get(id);
    if (row == null) {
      throw new Problem.NotFound(Evidence.class.getSimpleName()).asException();
    }
    var chain = chain(unit, id);
    return new ExhibitDetails(
        row,
        item.record(),
        unit.require(EvidenceState.class, id).standing(),
        chain.rows(),
        chain.fault(),
        item.parentId().map(rows::get),
        copies.stream().map(rows::get).filter(Objects::nonNull).toList(),
        queries.tags(id),
        queries.observables(id));
  }

  static Chain chain(Reading unit, UUID id) {
    var keys = new StoredKeys(unit);
    var check = new CustodyChain(id, keys);
    var rows = new ArrayList<CustodyEntryRow>();
    @Nullable CustodyEntryRow offer = null;
    var latest = Instant.MIN;
    for (var entry : unit.queries(EvidenceQueries_::new).chain(id)) {
      check.add(entry.envelopeText(), entry.statementText());
      if (!isReadable(entry)) {
        break;
      }
      var envelope = entry.envelope();
      var statement = entry.statement();
      var stated = statement.statedAt();
      var row =
          new CustodyEntryRow(
              envelope,
              entry.envelopeText(),
              statement,
              entry.statementText(),
              SignatureCheck.of(envelope, statement, keys),
              isAnswer(statement.action())
                  ? Optional.ofNullable(offer).map(ExhibitReader::half)
                  : Optional.empty(),
              stated.isBefore(latest));
      offer = statement.action() == CustodyAction.TRANSFER_OFFERED ? row : offer;
      latest = stated;
      rows.add(row);
    }
    return new Chain(rows, check.fault());
  }

  /** What is no entry at all cannot be shown, and nothing that follows it. */
  private static boolean isReadable(CustodyEntry entry) {
    try {
      return entry.envelope().item().equals(entry.statement().item());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isAnswer(CustodyAction action) {
    return action == CustodyAction.TRANSFERRED || action == CustodyAction.TRANSFER_REFUSED;
  }

  private static Counterpart half(CustodyEntryRow offer) {
    return new Counterpart(offer.envelope(), offer.statement(), offer.signature());
  }
}
