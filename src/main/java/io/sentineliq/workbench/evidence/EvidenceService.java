package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.platform.list.FacetCounts;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads exhibits from the store. */
public final class EvidenceService implements Exhibits {

  private final Transactions transactions;

  /** Reads through {@code transactions}. */
  public EvidenceService(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public IdSnapshot firstIds(ExhibitQuery query, int limit, Progress progress) {
    return transactions.read(
        progress,
        unit ->
            ExhibitList.ROWS.first(unit, query.filter(), ExhibitList.order(query.order()), limit));
  }

  @Override
  public IdSnapshot allIds(ExhibitQuery query, Progress progress) {
    return transactions.read(
        progress,
        unit -> ExhibitList.ROWS.all(unit, query.filter(), ExhibitList.order(query.order())));
  }

  @Override
  public FacetCounts<ExhibitFacet> facets(ListFilter<ExhibitFacet> filter, Progress progress) {
    return transactions.read(progress, unit -> ExhibitList.ROWS.count(unit, filter));
  }

  @Override
  public List<FacetValue> values(
      ListFilter<ExhibitFacet> filter, ExhibitFacet facet, int limit, Progress progress) {
    return transactions.read(progress, unit -> ExhibitList.ROWS.values(unit, filter, facet, limit));
  }

  @Override
  public List<UUID> ofCase(UUID caseId, Progress progress) {
    return transactions.read(
        progress, unit -> unit.queries(EvidenceQueries_::new).idsOfCase(caseId));
  }

  @Override
  public List<ExhibitRow> rows(List<UUID> ids, Progress progress) {
    return transactions.read(progress, unit -> ExhibitReader.rows(unit, ids));
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
