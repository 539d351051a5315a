package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.alert.AlertVerbs.UndoToken;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.undo.UndoLog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Acts on alerts over the store: one after the other, one transaction for each thousand. */
final class AlertActs implements AlertVerbs {

  private final Transactions transactions;

  AlertActs(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public ActResult act(AlertAct act, IdSnapshot selection, Progress progress) {
    var facts =
        Map.of(
            "selected", Integer.toString(selection.size()),
            "selected_ids_sha256", IdDigest.of(selection));
    return new ActRun(transactions, progress, selection.size())
        .run(
            (unit, done, begun) ->
                new ActChunk(unit, act, begun)
                    .some(chunk(selection, done), selection.size() == 1, facts));
  }

  @Override
  public UndoToken act(AlertAct act, UUID alertId, int expectedVersion) {
    return transactions.write(
        Progress.unwatched(),
        unit -> new ActChunk(unit, act, Optional.empty()).one(alertId, expectedVersion));
  }

  @Override
  public ActResult undo(UndoToken token, Progress progress) {
    var total = remaining(token, progress);
    return new ActRun(transactions, progress, total)
        .run((unit, done, begun) -> new UndoChunk(unit, token.id()).next(total == 1));
  }

  @Override
  public Optional<UndoToken> latestUndo() {
    return transactions.read(
        Progress.unwatched(), unit -> UndoLog.latest(unit).map(UndoToken::new));
  }

  private long remaining(UndoToken token, Progress progress) {
    return transactions.read(progress, unit -> UndoLog.remaining(unit, token.id()));
  }

  private static List<UUID> chunk(IdSnapshot selection, long done) {
    var from = (int) done;
    return selection.subList(from, Math.min(selection.size(), from + ActRun.CHUNK));
  }
}
