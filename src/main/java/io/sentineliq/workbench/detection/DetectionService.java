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
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.StoredList;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** The use cases of detections over the store. */
public final class DetectionService extends StoredList<DetectionQuery, DetectionFacet, DetectionRow>
    implements Detections, AlertFollowUp {

  private static final int CHUNK = 500;

  private final Transactions transactions;
  private final Brands brands;
  private final ManualIntake intake;

  /** Works through {@code transactions} for {@code brands}; alerts are made by {@code intake}. */
  public DetectionService(Transactions transactions, Brands brands, ManualIntake intake) {
    super(transactions, DetectionList.ROWS, DetectionQuery::filter, DetectionList::order);
    this.transactions = transactions;
    this.brands = brands;
    this.intake = intake;
  }

  @Override
  protected List<DetectionRow> read(Reading unit, List<UUID> ids) {
    return unit.queries(DetectionQueries_::new).rows(ids);
  }

  @Override
  protected UUID id(DetectionRow row) {
    return row.id();
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
