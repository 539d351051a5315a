package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.alert.AlertVerbs.UndoToken;
import io.sentineliq.workbench.alert.intake.ManualIntake;
import io.sentineliq.workbench.detection.Detections.Moved;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.undo.UndoLog;
import io.sentineliq.workbench.undo.UndoLog.Kept;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes alerts of detections, some in each transaction, remembered as one act. */
final class Promotion {

  /** How the undo store names it. */
  static final String ACTION = "DETECTION_PROMOTED";

  private static final int CHUNK = 100;

  private final Transactions transactions;
  private final ManualIntake intake;
  private Optional<UUID> actId = Optional.empty();
  private int made;

  Promotion(Transactions transactions, ManualIntake intake) {
    this.transactions = transactions;
    this.intake = intake;
  }

  Moved run(List<UUID> ids, Progress progress) {
    for (var from = 0; from < ids.size(); from += CHUNK) {
      progress.stopIfCancelled();
      var some = ids.subList(from, Math.min(ids.size(), from + CHUNK));
      made += transactions.write(progress, unit -> chunk(unit, some));
      progress.report(from + some.size(), ids.size(), Messages.text("detection.alert.making"));
    }
    return new Moved(made, ids.size() - made, actId.map(UndoToken::new));
  }

  private int chunk(UnitOfWork unit, List<UUID> ids) {
    actId.ifPresent(act -> UndoLog.goOn(unit, act));
    var found =
        unit.queries(DetectionQueries_::new).all(ids).stream()
            .filter(one -> one.alertId().isEmpty())
            .toList();
    if (!found.isEmpty()) {
      promote(unit, found);
    }
    return found.size();
  }

  private void promote(UnitOfWork unit, List<Detection> detections) {
    var act = actId.orElseGet(() -> UndoLog.begin(unit, ACTION));
    actId = Optional.of(act);
    UndoLog.keep(unit, act, detections.stream().map(Promotion::kept).toList());
    AlertOfDetection.make(unit, intake, detections);
  }

  private static Kept kept(Detection one) {
    return new Kept(one.id(), one.version() + 1, StatusBefore.text(one));
  }
}
