package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.AlertFollowUp;
import io.sentineliq.workbench.alert.AlertVerbs.UndoToken;
import io.sentineliq.workbench.alert.intake.ManualIntake;
import io.sentineliq.workbench.audit.ExportTrail;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.detection.relation.DetectionObservable;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.FacetCounts;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** The use cases of detections over the store. */
public final class DetectionService implements Detections, AlertFollowUp {

  private static final int CHUNK = 500;

  private final Transactions transactions;
  private final Brands brands;
  private final ManualIntake intake;

  /** Works through {@code transactions} for {@code brands}; alerts are made by {@code intake}. */
  public DetectionService(Transactions transactions, Brands brands, ManualIntake intake) {
    this.transactions = transactions;
    this.brands = brands;
    this.intake = intake;
  }

  @Override
  public IdSnapshot firstIds(DetectionQuery query, int limit, Progress progress) {
    return transactions.read(
        progress,
        unit ->
            DetectionList.ROWS.first(
                unit, query.filter(), DetectionList.order(query.order()), limit));
  }

  @Override
  public IdSnapshot allIds(DetectionQuery query, Progress progress) {
    return transactions.read(
        progress,
        unit -> DetectionList.ROWS.all(unit, query.filter(), DetectionList.order(query.order())));
  }

  @Override
  public FacetCounts<DetectionFacet> facets(ListFilter<DetectionFacet> filter, Progress progress) {
    return transactions.read(progress, unit -> DetectionList.ROWS.count(unit, filter));
  }

  @Override
  public List<FacetValue> values(
      ListFilter<DetectionFacet> filter, DetectionFacet facet, int limit, Progress progress) {
    return transactions.read(
        progress, unit -> DetectionList.ROWS.values(unit, filter, facet, limit));
  }

  @Override
  public List<DetectionRow> rows(List<UUID> ids, Progress progress) {
    var found = new HashMap<UUID, DetectionRow>();
    transactions
        .read(progress, unit -> unit.queries(DetectionQueries_::new).rows(ids))
        .forEach(row -> found.put(row.id(), row));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public DetectionDetails details(UUID id, Progress progress) {
    return transactions.read(progress, unit -> DetectionReading.details(unit, id));
  }

  @Override
  public long openCount() {
    return transactions.read(
        Progress.unwatched(), unit -> unit.queries(DetectionQueries_::new).openCount());
  }

  @Override
  public List<DetectionsOfBrand> perBrand(int most, Progress progress) {
    var page = Page.first(most);
    return transactions.read(progress, unit -> unit.queries(DetectionQueries_::new).perBrand(page));
  }

  @Override
  public DomainScan scan(Path file, Progress progress) {
    var watch = brands.watch(progress);
    if (watch.isEmpty()) {
      throw new Problem.Conflict(Messages.text("detection.scan.noBrand")).asException();
    }
    return DomainScanner.scan(file, watch, progress);
  }

  @Override
  public Kept keep(List<LookalikeHit> hits, String sourceName, Progress progress) {
    var origin = new LookalikeStore.Origin(sourceName, SourceType.MANUAL, null);
    var added = 0;
    for (var from = 0; from < hits.size(); from += CHUNK) {
      progress.stopIfCancelled();
      var some = hits.subList(from, Math.min(hits.size(), from + CHUNK));
      added +=
          transactions.write(progress, unit -> LookalikeStore.store(unit, some, origin).added());
      progress.report(from + some.size(), hits.size(), sourceName);
    }
    return new Kept(added, hits.size() - added);
  }

  @Override
  public Moved move(
      List<UUID> ids, DetectionStatus next, @Nullable String reason, Progress progress) {
    return new DetectionMove(transactions, next, reason).run(ids, progress);
  }

  @Override
  public ActResult undo(UndoToken token, Progress progress) {
    return takeBack(token.id(), progress);
  }

  @Override
  public boolean isOwn(String action) {
    return action.equals(DetectionMove.ACTION) || action.equals(Promotion.ACTION);
  }

  @Override
  public ActResult takeBack(UUID actId, Progress progress) {
    return new MoveTakenBack(transactions, actId).run(progress);
  }

  @Override
  public Moved alert(List<UUID> ids, Progress progress) {
    if (ids.size() > MOST_ALERTS) {
      throw new Problem.Conflict(Messages.text("detection.alert.tooMany", MOST_ALERTS))
          .asException();
    }
    return new Promotion(transactions, intake).run(ids, progress);
  }

  @Override
  public void unlink(UUID id, UUID observableId) {
    transactions.write(
        unit -> {
          var detection = unit.require(Detection.class, id);
          var link =
              unit.require(
                  DetectionObservable.class, new DetectionObservable.Key(id, observableId));
          unit.remove(link);
          unit.audit(
              "DETECTION_OBSERVABLE_UNLINKED",
              detection.ref(),
              detection.title(),
              Difference.none(),
              Map.of("observable", observableId.toString()));
        });
  }

  @Override
  public void exported(CsvExport.Written written) {
    transactions.write(unit -> ExportTrail.tell(unit, "detections", written));
  }
}
