package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineType;
import io.sentineliq.workbench.undo.UndoAct;
import io.sentineliq.workbench.undo.UndoItem;
import io.sentineliq.workbench.undo.UndoQueries_;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The use cases of alerts over the store. */
public final class AlertService implements Alerts {

  private static final String ACKNOWLEDGED = "ALERT_ACKNOWLEDGED";
  private static final String UNDONE = "ALERT_CHANGE_UNDONE";

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public AlertService(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public IdSnapshot firstIds(AlertQuery query, int limit, Progress progress) {
    return transactions.read(
        progress, unit -> unit.queries(AlertIds::new).first(query, limit, progress));
  }

  @Override
  public IdSnapshot allIds(AlertQuery query, Progress progress) {
    return transactions.read(progress, unit -> unit.queries(AlertIds::new).all(query, progress));
  }

  @Override
  public List<AlertRow> rows(List<UUID> ids, Progress progress) {
    var found = new HashMap<UUID, AlertRow>();
    transactions
        .read(progress, unit -> unit.queries(AlertQueries_::new).rows(ids))
        .forEach(row -> found.put(row.id(), row));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public AlertDetails details(UUID alertId, Progress progress) {
    return transactions.read(progress, unit -> AlertReader.details(unit, alertId));
  }

  @Override
  public long openCount() {
    return transactions.read(
        Progress.unwatched(), unit -> unit.queries(AlertQueries_::new).openCount());
  }

  @Override
  public UndoToken acknowledge(AcknowledgeAlert command) {
    return transactions.write(
        Progress.unwatched(),
        unit -> {
          var alert = unit.require(Alert.class, command.alertId(), command.expectedVersion());
          var before = alert.state();
          alert.acknowledge(unit.now());
          tell(unit, alert, before, ACKNOWLEDGED, "alert.timeline.acknowledged");
          return remember(unit, alert, before);
        });
  }

  @Override
  public void undo(UndoToken token) {
    transactions.write(
        unit -> {
          var act = unit.require(UndoAct.class, token.id());
          if (!act.isPending()) {
            throw new Problem.Conflict(Messages.text("alert.undo.alreadyUndone")).asException();
          }
          act.undone(unit.now());
          unit.queries(UndoQueries_::new).items(act.id()).forEach(item -> restore(unit, item));
        });
  }

  private static void restore(UnitOfWork unit, UndoItem item) {
    var alert = unit.require(Alert.class, item.subjectId(), item.versionAfter());
    var now = alert.state();
    alert.restore(AlertUndo.state(item.stateBefore()), unit.now());
    tell(unit, alert, now, UNDONE, "alert.timeline.undone");
  }

  private static void tell(
      UnitOfWork unit, Alert alert, AlertState before, String action, String titleKey) {
    Timeline.add(unit, alert.id(), TimelineType.INFO, Messages.text(titleKey));
    var after = alert.state();
    unit.audit(
        action,
        alert.ref(),
        alert.title(),
        Difference.of("status", before.status(), after.status())
            .and("acknowledged_at", before.acknowledgedAt(), after.acknowledgedAt()));
  }

  private static UndoToken remember(UnitOfWork unit, Alert alert, AlertState before) {
    var act = new UndoAct(unit.actor().id(), ACKNOWLEDGED, unit.now());
    unit.add(act);
    unit.add(new UndoItem(act, alert.id(), alert.version() + 1, AlertUndo.text(before)));
    return new UndoToken(act.id());
  }
}
