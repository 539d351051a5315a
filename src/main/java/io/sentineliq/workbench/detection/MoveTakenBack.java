package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.LeftAlone;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.undo.UndoAct;
import io.sentineliq.workbench.undo.UndoItem;
import io.sentineliq.workbench.undo.UndoLog;
import io.sentineliq.workbench.undo.UndoLog.PutBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes a move back, chunk by chunk; what somebody changed since stays as it is. */
final class MoveTakenBack {

  private static final String ACTION = "DETECTION_MOVE_TAKEN_BACK";
  private static final int CHUNK = 500;

  private final Transactions transactions;
  private final UUID actId;
  private long changed;
  private long changedSince;

  MoveTakenBack(Transactions transactions, UUID actId) {
    this.transactions = transactions;
    this.actId = actId;
  }

  ActResult run(Progress progress) {
    while (transactions.write(progress, this::chunk)) {
      progress.stopIfCancelled();
    }
    var leftAlone =
        changedSince == 0
            ? Map.<LeftAlone, Long>of()
            : Map.of(LeftAlone.CHANGED_SINCE, changedSince);
    return new ActResult(Optional.empty(), changed, leftAlone, 0, Optional.empty());
  }

  private boolean chunk(UnitOfWork unit) {
    var act = UndoLog.claim(unit, actId);
    var ahead = UndoLog.next(unit, act, CHUNK + 1);
    var items = ahead.subList(0, Math.min(CHUNK, ahead.size()));
    var putBack = putBack(unit, act, items);
    UndoLog.carry(unit, act, putBack);
    tell(unit, act, putBack.size());
    changed += putBack.size();
    changedSince += items.size() - putBack.size();
    return advance(unit, act, items, ahead.size() > items.size());
  }

  private static List<PutBack> putBack(UnitOfWork unit, UndoAct act, List<UndoItem> items) {
    var kept = items.stream().collect(Collectors.toMap(UndoItem::subjectId, Function.identity()));
    var unchanged =
        unit.queries(DetectionQueries_::new).all(List.copyOf(kept.keySet())).stream()
            .filter(one -> one.version() == item(kept, one).versionAfter())
            .toList();
    var madeAlerts = act.action().equals(Promotion.ACTION);
    var movable = madeAlerts ? AlertOfDetection.takeBack(unit, unchanged) : unchanged;
    var done = new ArrayList<PutBack>();
    for (var detection : movable) {
      var item = item(kept, detection);
      var before = StatusBefore.of(item.stateBefore());
      detection.putBack(before.status(), before.reason(), unit.now());
      if (madeAlerts) {
        detection.leaveAlert();
      }
      done.add(new PutBack(item.subjectId(), item.versionAfter() - 1, item.versionAfter() + 1));
    }
    return done;
  }

  private static UndoItem item(Map<UUID, UndoItem> kept, Detection detection) {
    return Objects.requireNonNull(kept.get(detection.id()));
  }

  private static void tell(UnitOfWork unit, UndoAct act, int count) {
    unit.audit(
        ACTION,
        new SubjectRef("DETECTION_ACT", act.id()),
        Messages.text("detection.putBack.many", count),
        Difference.none());
  }

  private static boolean advance(
      UnitOfWork unit, UndoAct act, List<UndoItem> items, boolean hasMore) {
    if (!items.isEmpty()) {
      act.undoneUpTo(items.getLast().subjectId(), unit.now());
    }
    if (!hasMore) {
      act.undone(unit.now());
    }
    return hasMore;
  }
}
