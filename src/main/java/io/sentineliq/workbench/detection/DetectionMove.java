package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.alert.AlertVerbs.UndoToken;
import io.sentineliq.workbench.detection.Detections.Moved;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.undo.UndoLog;
import io.sentineliq.workbench.undo.UndoLog.Kept;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves many detections, one transaction for each five hundred, remembered as one act. */
final class DetectionMove {

  /** How the history and the undo store name it. */
  static final String ACTION = "DETECTION_MOVED";

  private static final int CHUNK = 500;

  private final Transactions transactions;
  private final DetectionStatus next;
  private final @Nullable String reason;
  private Optional<UUID> actId = Optional.empty();
  private int changed;

  DetectionMove(Transactions transactions, DetectionStatus next, @Nullable String reason) {
    this.transactions = transactions;
    this.next = next;
    this.reason = DetectionInput.reason(next, reason);
  }

  Moved run(List<UUID> ids, Progress progress) {
    for (var from = 0; from < ids.size(); from += CHUNK) {
      progress.stopIfCancelled();
      var some = ids.subList(from, Math.min(ids.size(), from + CHUNK));
      changed += transactions.write(progress, unit -> chunk(unit, some));
      progress.report(from + some.size(), ids.size(), Messages.of(next));
    }
    return new Moved(changed, ids.size() - changed, actId.map(UndoToken::new));
  }

  private int chunk(UnitOfWork unit, List<UUID> ids) {
    actId.ifPresent(act -> UndoLog.goOn(unit, act));
    var movable =
        unit.queries(DetectionQueries_::new).all(ids).stream()
            .filter(one -> one.status().canMoveTo(next))
            .toList();
    if (movable.isEmpty()) {
      return 0;
    }
    var act = actId.orElseGet(() -> UndoLog.begin(unit, ACTION));
    actId = Optional.of(act);
    UndoLog.keep(unit, act, movable.stream().map(DetectionMove::kept).toList());
    tell(unit, act, movable);
    movable.forEach(one -> one.moveTo(next, reason, unit.now()));
    return movable.size();
  }

  private static Kept kept(Detection one) {
    return new Kept(one.id(), one.version() + 1, StatusBefore.text(one));
  }

  /** One is told by its name with what changed, many by their number. */
  private void tell(UnitOfWork unit, UUID act, List<Detection> moved) {
    var facts = reason == null ? Map.<String, String>of() : Map.of("reason", reason);
    if (moved.size() == 1) {
      var one = moved.getFirst();
      var difference = Difference.of("status", one.status(), next);
      unit.audit(ACTION, one.ref(), one.title(), difference, facts);
    } else {
      var words = Messages.text("detection.moved.many", moved.size(), Messages.of(next));
      unit.audit(ACTION, new SubjectRef("DETECTION_ACT", act), words, Difference.none(), facts);
    }
  }
}
