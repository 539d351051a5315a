package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.StoredList;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads exhibits from the store. */
public final class EvidenceService extends StoredList<ExhibitQuery, ExhibitFacet, ExhibitRow>
    implements Exhibits {

  private final Transactions transactions;

  /** Reads through {@code transactions}. */
  public EvidenceService(Transactions transactions) {
    super(transactions, ExhibitList.ROWS, ExhibitQuery::filter, ExhibitList::order);
    this.transactions = transactions;
  }

  @Override
  public List<UUID> ofCase(UUID caseId, Progress progress) {
    return transactions.read(
        progress, unit -> unit.queries(EvidenceQueries_::new).idsOfCase(caseId));
  }

  @Override
  protected List<ExhibitRow> read(Reading unit, List<UUID> ids) {
    return ExhibitReader.rows(unit, ids);
  }

  @Override
  protected UUID id(ExhibitRow row) {
    return row.id();
  }

  @Override
  public ExhibitDetails details(UUID id, Progress progress) {
    return transactions.read(progress, unit -> ExhibitReader.details(unit, id));
  }

  @Override
  public Map<ExhibitNumber, UUID> numbered(Collection<ExhibitNumber> numbers, Progress progress) {
    var asked = Set.copyOf(numbers);
    if (asked.isEmpty()) {
      return Map.of();
    }
    var cases = asked.stream().map(ExhibitNumber::caseNumber).collect(Collectors.toSet());
    var exhibits = asked.stream().map(ExhibitNumber::exhibit).collect(Collectors.toSet());
    return transactions
        .read(progress, unit -> unit.queries(EvidenceQueries_::new).numbered(cases, exhibits))
        .stream()
        .filter(found -> asked.contains(found.number()))
        .collect(Collectors.toMap(NumberedExhibit::number, NumberedExhibit::id));
  }

  @Override
  public List<CustodyEntryRow> custody(UUID id, Progress progress) {
    return transactions.read(progress, unit -> ExhibitReader.chain(unit, id).rows());
  }
}
