package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.audit.ExportTrail;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** The use cases of observables over the store. */
public final class ObservableService implements Observables {

  /** Beyond this a list says that there are more. */
  private static final int MOST = 2_000_000;

  private static final String UPDATED = "OBSERVABLE_UPDATED";

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public ObservableService(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public IdSnapshot firstIds(ObservableQuery query, int limit, Progress progress) {
    var ids = transactions.read(progress, unit -> ObservableIds.of(unit, query, limit + 1));
    return IdSnapshot.of(ids.subList(0, Math.min(limit, ids.size())), ids.size() <= limit);
  }

  @Override
  public IdSnapshot allIds(ObservableQuery query, Progress progress) {
    return firstIds(query, MOST, progress);
  }

  @Override
  public List<ObservableListRow> rows(List<UUID> ids, Progress progress) {
    return transactions.read(progress, unit -> ObservableRows.of(unit, ids));
  }

  @Override
  public Map<ObservableView, Long> counts(Progress progress) {
    return transactions.read(progress, ObservableIds::counts);
  }

  @Override
  public ObservableDetails details(UUID id, Progress progress) {
    return transactions.read(progress, unit -> details(unit, id));
  }

  @Override
  public void mark(UUID id, int expectedVersion, boolean isIoc) {
    change(
        id,
        expectedVersion,
        UPDATED,
        (unit, observable) -> {
          observable.mark(isIoc, unit.now());
          return Difference.of("ioc", !isIoc, isIoc);
        });
  }

  @Override
  public void sight(UUID id, int expectedVersion) {
    change(
        id,
        expectedVersion,
        "OBSERVABLE_SIGHTED",
        (unit, observable) -> {
          var before = observable.sightings().count();
          observable.sight(unit.now());
          return Difference.of("sightings", before, observable.sightings().count());
        });
  }

  @Override
  public void change(UUID id, int expectedVersion, ObservableWords said) {
    change(
        id,
        expectedVersion,
        UPDATED,
        (unit, observable) -> {
          var before = observable.words(tags(unit, id));
          observable.change(said, unit.now());
          replaceTags(unit, observable, said.tags());
          return difference(before, said);
        });
  }

  @Override
  public void exported(CsvExport.Written written) {
    transactions.write(unit -> ExportTrail.tell(unit, "observables", written));
  }

  private void change(
      UUID id,
      int expectedVersion,
      String action,
      BiFunction<UnitOfWork, CyberObservable, Difference> work) {
    transactions.write(
        unit -> {
          var observable = unit.require(CyberObservable.class, id, expectedVersion);
          var difference = work.apply(unit, observable);
          unit.audit(action, observable.ref(), observable.defanged(), difference);
        });
  }

  private static ObservableDetails details(Reading unit, UUID id) {
    var row =
        ObservableRows.of(unit, List.of(id)).stream()
            .findFirst()
            .orElseThrow(
                () -> new Problem.NotFound(CyberObservable.class.getSimpleName()).asException());
    var observable = unit.require(CyberObservable.class, id);
    return new ObservableDetails(
        row, observable.words(tags(unit, id)), observable.normalised(), observable.sightings());
  }

  private static List<String> tags(Reading unit, UUID id) {
    return unit.queries(ObservableQueries_::new).tags(id).stream().map(ObservableTag::tag).toList();
  }

  private static void replaceTags(
      UnitOfWork unit, CyberObservable observable, List<String> wanted) {
    var missing = new HashSet<>(wanted);
    for (var tag : unit.queries(ObservableQueries_::new).tags(observable.id())) {
      if (!missing.remove(tag.tag())) {
        unit.remove(tag);
      }
    }
    missing.forEach(tag -> unit.add(new ObservableTag(observable, tag)));
  }

  private static Difference difference(ObservableWords before, ObservableWords after) {
    return Difference.of("tlp", before.tlp(), after.tlp())
        .and("pap", before.pap(), after.pap())
        .and("ioc", before.isIoc(), after.isIoc())
        .and("ignore_for_correlation", before.isIgnored(), after.isIgnored())
        .and("description", before.description(), after.description())
        .and("source", before.source(), after.source())
        .and("tags", before.tags(), after.tags());
  }
}
