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

/** Makes alerts of detections, a transaction for each, remembered as one act. */
final class Promotion {

  /** How the undo store names it. */
  static final String ACTION = "DETECTION_PROMOTED";

  private final Transactions transactions;
  private final ManualIntake intake;
  private Optional<UUID> actId = Optional.empty();
  private int made;

  Promotion(Transactions transactions, ManualIntake intake) {
    this.transactions = transactions;
    this.intake = intake;
  }

  Moved run(List<UUID> ids, Progress progress) {
    for (var done = 0; done < ids.size(); done++) {
      progress.stopIfCancelled();
      var id = ids.get(done);
      made += transactions.write(progress, unit -> one(unit, id));
      progress.report(done + 1L, ids.size(), Messages.text("detection.alert.making"));
    }
    return new Moved(made, ids.size() - made, actId.map(UndoToken::new));
  }

  /** An alert is stored with all that belongs to it at once, so each has a transaction. */
  private int one(UnitOfWork unit, UUID id) {
    actId.ifPresent(act -> UndoLog.goOn(unit, act));
    var found = unit.find(Detection.class, id).filter(one -> one.alertId().isEmpty());
    found.ifPresent(one -> promote(unit, one));
    return found.isPresent() ? 1 : 0;
  }

  private void promote(UnitOfWork unit, Detection detection) {
    var act = actId.orElseGet(() -> UndoLog.begin(unit, ACTION));
    actId = Optional.of(act);
    var kept = new Kept(detection.id(), detection.version() + 1, StatusBefore.text(detection));
    UndoLog.keep(unit, act, List.of(kept));
    AlertOfDetection.make(unit, intake, detection);
  }
}
