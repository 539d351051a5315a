package io.sentineliq.workbench.platform.persistence;

import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.query.Page;

/**
 * What is linked to one record, as a list. The query is the id of that record.
 *
 * @param <R> the row
 */
public final class LinkedRows<R> implements ListSource<UUID, R> {

  /** Beyond this a list says that there are more. */
  private static final int MOST = 500_000;

  private final Transactions transactions;
  private final IdReader ids;
  private final RowReader<R> rows;
  private final Function<R, UUID> idOf;

  /** Reads the ids of what is linked, in their order. */
  @FunctionalInterface
  public interface IdReader {
    List<UUID> read(Reading unit, UUID recordId, Page page);
  }

  /** Reads rows, in any order. */
  @FunctionalInterface
  public interface RowReader<R> {
    List<R> read(Reading unit, List<UUID> ids);
  }

  /** A list that {@code ids} and {@code rows} read. */
  public LinkedRows(
      Transactions transactions, IdReader ids, RowReader<R> rows, Function<R, UUID> idOf) {
    this.transactions = transactions;
    this.ids = ids;
    this.rows = rows;
    this.idOf = idOf;
  }

  @Override
  public IdSnapshot firstIds(UUID recordId, int limit, Progress progress) {
    var page = Page.first(limit + 1);
    var found = transactions.read(progress, unit -> ids.read(unit, recordId, page));
    return IdSnapshot.of(found.subList(0, Math.min(limit, found.size())), found.size() <= limit);
  }

  @Override
  public IdSnapshot allIds(UUID recordId, Progress progress) {
    return firstIds(recordId, MOST, progress);
  }

  @Override
  public List<R> rows(List<UUID> wanted, Progress progress) {
    var found = new HashMap<UUID, R>();
    transactions
        .read(progress, unit -> rows.read(unit, wanted))
        .forEach(row -> found.put(idOf.apply(row), row));
    return wanted.stream().map(found::get).filter(Objects::nonNull).toList();
  }
}
