package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.undo.UndoItem;
import io.sentineliq.workbench.undo.UndoLog;
import io.sentineliq.workbench.undo.UndoLog.Kept;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Alerts that go on into an incident or a case, within the transaction that makes it. */
public final class CarriedAlerts {

  /** Alerts in one act. */
  public static final int MOST = 1_000;

  private CarriedAlerts() {}

  /** Those of {@code ids} that are there; {@link Problem.Conflict} for more than {@link #MOST}. */
  public static List<CarriedAlert> read(UnitOfWork unit, Collection<UUID> ids) {
    if (ids.size() > MOST) {
      throw new Problem.Conflict(Messages.text("alert.carry.many", MOST)).asException();
    }
    var alerts = unit.queries(AlertQueries_::new).carried(List.copyOf(ids));
    if (alerts.isEmpty()) {
      throw new Problem.NotFound(Alert.class.getSimpleName()).asException();
    }
    return alerts;
  }

  /** The open ones of {@code ids} are investigated from now on; the act remembers them. */
  public static void investigate(UnitOfWork unit, UUID actId, Collection<UUID> ids) {
    var moves = new ArrayList<AlertMove>();
    for (var alert : AlertStates.lock(unit, ids, Set.of())) {
      var status = alert.state().status();
      if (status.isOpen() && status.canMoveTo(AlertStatus.INVESTIGATING)) {
        var state = alert.state().investigated(unit.now());
        moves.add(new AlertMove(alert, state, Set.of(), Set.of()));
      }
    }
    if (!moves.isEmpty()) {
      AlertStates.write(unit, moves);
      UndoLog.keep(unit, actId, moves.stream().map(CarriedAlerts::kept).toList());
    }
  }

  /**
   * Dismisses those of {@code ids} that nobody has touched since they came; which these were. Only
   * an administrator puts alerts into the bin, so what was made by mistake is dismissed.
   */
  public static Set<UUID> dismissUntouched(UnitOfWork unit, Collection<UUID> ids, String reason) {
    var moves = new ArrayList<AlertMove>();
    for (var alert : AlertStates.lock(unit, ids, Set.of())) {
      if (alert.version() == 0 && alert.state().status() == AlertStatus.NEW) {
        var state =
            alert
                .state()
                .closed(AlertStatus.DISMISSED, Resolution.FALSE_POSITIVE, reason, unit.now());
        moves.add(new AlertMove(alert, state, Set.of(), Set.of()));
      }
    }
    if (!moves.isEmpty()) {
      AlertStates.write(unit, moves);
    }
    return moves.stream().map(AlertMove::alertId).collect(Collectors.toSet());
  }

  /** Puts the alerts of {@code items} back; how many, for those changed since stay as they are. */
  public static int putBack(UnitOfWork unit, List<UndoItem> items) {
    var ids = items.stream().map(UndoItem::subjectId).toList();
    var moves = new ArrayList<AlertMove>();
    for (var alert : AlertStates.lock(unit, ids, Set.of())) {
      items.stream()
          .filter(item -> item.subjectId().equals(alert.id()))
          .filter(item -> item.versionAfter() == alert.version())
          .forEach(item -> moves.add(AlertUndo.of(item).move(alert)));
    }
    if (!moves.isEmpty()) {
      AlertStates.write(unit, moves);
    }
    return moves.size();
  }

  private static Kept kept(AlertMove move) {
    return new Kept(move.alertId(), move.versionAfter(), AlertUndo.text(move));
  }
}
