package io.sentineliq.workbench.detection.source;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.query.Page;

/** The use cases of sources over the store. */
public final class SourceService implements Sources {

  private static final int MOST = 100_000;
  private static final String NAME = "name";
  private static final UUID NOBODY = new UUID(0, 0);

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public SourceService(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public IdSnapshot firstIds(SourceQuery query, int limit, Progress progress) {
    var page = Page.first(limit + 1);
    var ids =
        transactions.read(
            progress, unit -> unit.queries(SourceQueries_::new).ids(!query.isUsedOnly(), page));
    return IdSnapshot.of(ids.subList(0, Math.min(limit, ids.size())), ids.size() <= limit);
  }

  @Override
  public IdSnapshot allIds(SourceQuery query, Progress progress) {
    return firstIds(query, MOST, progress);
  }

  @Override
  public List<SourceRow> rows(List<UUID> ids, Progress progress) {
    var found = new HashMap<UUID, SourceRow>();
    transactions
        .read(progress, unit -> unit.queries(SourceQueries_::new).rows(ids))
        .forEach(row -> found.put(row.id(), row));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public SourceRow details(UUID id, Progress progress) {
    return rows(List.of(id), progress).stream()
        .findFirst()
        .orElseThrow(
            () -> new Problem.NotFound(DetectionSource.class.getSimpleName()).asException());
  }

  @Override
  public UUID add(NewSource said) {
    return transactions.write(
        Progress.unwatched(),
        unit -> {
          requireFreeName(unit, said.name(), NOBODY);
          var source = new DetectionSource(said, unit.now());
          unit.add(source);
          unit.audit("DETECTION_SOURCE_CREATED", source.ref(), source.name(), Difference.none());
          return source.id();
        });
  }

  @Override
  public void change(UUID id, int expectedVersion, NewSource said) {
    transactions.write(
        unit -> {
          var source = unit.require(DetectionSource.class, id, expectedVersion);
          requireFreeName(unit, said.name(), id);
          var before = source.said();
          source.change(said, unit.now());
          unit.audit(
              "DETECTION_SOURCE_UPDATED",
              source.ref(),
              source.name(),
              Difference.of("name", before.name(), said.name())
                  .and("type", before.type(), said.type())
                  .and("url", before.url(), said.url())
                  .and("interval", before.intervalHours(), said.intervalHours()));
        });
  }

  @Override
  public void use(UUID id, int expectedVersion, boolean isUsed) {
    transactions.write(
        unit -> {
          var source = unit.require(DetectionSource.class, id, expectedVersion);
          var before = source.isActive();
          source.use(isUsed, unit.now());
          unit.audit(
              "DETECTION_SOURCE_UPDATED",
              source.ref(),
              source.name(),
              Difference.of("active", before, isUsed));
        });
  }

  private static void requireFreeName(Reading unit, String name, UUID own) {
    if (unit.queries(SourceQueries_::new).others(name, own) > 0) {
      throw new Problem.InvalidField(NAME, "source.input.taken", List.of(name)).asException();
    }
  }
}
