package io.sentineliq.workbench.platform.persistence;

import io.sentineliq.workbench.platform.list.Facet;
import io.sentineliq.workbench.platform.list.FacetCounts;
import io.sentineliq.workbench.platform.list.FacetSource;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * The list of a kind of records as the store has it.
 *
 * @param <Q> what is asked for
 * @param <F> what it can be narrowed by
 * @param <R> the row
 */
public abstract class StoredList<Q, F extends Enum<F> & Facet, R>
    implements ListSource<Q, R>, FacetSource<F> {

  private final Transactions transactions;
  private final NarrowedRows<F> records;
  private final Function<Q, ListFilter<F>> filter;
  private final Function<Q, String> order;

  /** {@code records}, as {@code filter} and {@code order} say of a question. */
  protected StoredList(
      Transactions transactions,
      NarrowedRows<F> records,
      Function<Q, ListFilter<F>> filter,
      Function<Q, String> order) {
    this.transactions = transactions;
    this.records = records;
    this.filter = filter;
    this.order = order;
  }

  /** The rows of {@code ids}, in no particular order. */
  protected abstract List<R> read(Reading unit, List<UUID> ids);

  /** Which record a row is of. */
  protected abstract UUID id(R row);

  @Override
  public final IdSnapshot firstIds(Q query, int limit, Progress progress) {
    return transactions.read(
        progress, unit -> records.first(unit, filter.apply(query), order.apply(query), limit));
  }

  @Override
  public final IdSnapshot allIds(Q query, Progress progress) {
    return transactions.read(
        progress, unit -> records.all(unit, filter.apply(query), order.apply(query)));
  }

  @Override
  public final List<R> rows(List<UUID> ids, Progress progress) {
    var found = new HashMap<UUID, R>();
    transactions.read(progress, unit -> read(unit, ids)).forEach(row -> found.put(id(row), row));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public final FacetCounts<F> facets(ListFilter<F> narrowed, Progress progress) {
    return transactions.read(progress, unit -> records.count(unit, narrowed));
  }

  @Override
  public final List<FacetValue> values(
      ListFilter<F> narrowed, F facet, int limit, Progress progress) {
    return transactions.read(progress, unit -> records.values(unit, narrowed, facet, limit));
  }
}
