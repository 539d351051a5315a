package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.audit.ExportTrail;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.undo.UndoLog;
import io.sentineliq.workbench.workspace.Colleague;
import io.sentineliq.workbench.workspace.MemberQueries_;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The use cases of alerts over the store. */
public final class AlertService implements Alerts, AlertVerbs {

  private static final String LIST = "ALERT_LIST";

  private final Transactions transactions;
  private final AlertActs acts;
  private final List<AlertFollowUp> followUps;

  /** Works through {@code transactions}. */
  public AlertService(Transactions transactions) {
    this(transactions, List.of());
  }

  /** The same, with what features above do with alerts. */
  public AlertService(Transactions transactions, List<AlertFollowUp> followUps) {
    this.transactions = transactions;
    this.followUps = List.copyOf(followUps);
    this.acts = new AlertActs(transactions);
  }

  @Override
  public IdSnapshot firstIds(AlertQuery query, int limit, Progress progress) {
    return transactions.read(progress, unit -> ids(unit).first(query, limit, progress));
  }

  @Override
  public FirstPage<AlertRow> firstPage(AlertQuery query, int limit, Progress progress) {
    return transactions.read(
        progress,
        unit -> {
          var ids = ids(unit).first(query, limit, progress);
          return new FirstPage<>(ids, AlertRowReader.rows(unit, ids));
        });
  }

  @Override
  public IdSnapshot allIds(AlertQuery query, Progress progress) {
    return transactions.read(progress, unit -> ids(unit).all(query, progress));
  }

  @Override
  public List<AlertRow> rows(List<UUID> ids, Progress progress) {
    return transactions.read(progress, unit -> AlertRowReader.rows(unit, ids));
  }

  @Override
  public AlertDetails details(UUID alertId, Progress progress) {
    return transactions.read(progress, unit -> AlertReader.details(unit, alertId));
  }

  @Override
  public AlertFacets facets(AlertFilter filter, Progress progress) {
    return transactions.read(progress, unit -> facets(unit).cells(filter));
  }

  @Override
  public List<FacetValue> values(
      AlertFilter filter, AlertFacet facet, int limit, Progress progress) {
    return transactions.read(progress, unit -> facets(unit).values(filter, facet, limit));
  }

  @Override
  public List<Colleague> colleagues(Progress progress) {
    return transactions.read(progress, unit -> unit.queries(MemberQueries_::new).active());
  }

  @Override
  public void exported(CsvExport.Written written) {
    transactions.write(
        Progress.unwatched(),
        unit -> {
          ExportTrail.tell(unit, LIST, written);
          return written;
        });
  }

  @Override
  public List<AlertDay> perDay(List<Instant> midnights, Progress progress) {
    return transactions.read(progress, unit -> AlertDayReader.read(unit, midnights));
  }

  @Override
  public long openCount() {
    return transactions.read(
        Progress.unwatched(), unit -> unit.queries(AlertQueries_::new).openCount());
  }

  @Override
  public ActResult act(AlertAct act, IdSnapshot selection, Progress progress) {
    return acts.act(act, selection, progress);
  }

  @Override
  public UndoToken act(AlertAct act, UUID alertId, int expectedVersion) {
    return acts.act(act, alertId, expectedVersion);
  }

  @Override
  public ActResult undo(UndoToken token, Progress progress) {
    var action = transactions.read(progress, unit -> UndoLog.action(unit, token.id()));
    for (var followUp : followUps) {
      if (followUp.isOwn(action)) {
        return followUp.takeBack(token.id(), progress);
      }
    }
    return acts.undo(token, progress);
  }

  @Override
  public Optional<UndoToken> latestUndo() {
    return acts.latestUndo();
  }

  private static AlertIds ids(Reading unit) {
    return new AlertIds(unit);
  }

  private static AlertFacetReader facets(Reading unit) {
    return new AlertFacetReader(unit);
  }
}
