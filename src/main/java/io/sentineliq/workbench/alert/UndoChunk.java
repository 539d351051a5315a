package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.undo.UndoAct;
import io.sentineliq.workbench.undo.UndoLog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One transaction of taking an act back: the next of its alerts are put back and told of. */
final class UndoChunk {

  private final UnitOfWork unit;
  private final UndoAct act;
  private final ActStory story;

  UndoChunk(UnitOfWork unit, UUID actId) {
    this.unit = unit;
    this.act = UndoLog.claim(unit, actId);
    this.story = ActStory.undone(actId, act.action());
  }

  /** The next alerts, or none when there are no more. */
  ChunkOutcome next(boolean isOne) {
    var ahead = UndoLog.next(unit, act, ActRun.CHUNK + 1).stream().map(AlertUndo::of).toList();
    var undos = ahead.subList(0, Math.min(ahead.size(), ActRun.CHUNK));
    var verdicts = judge(undos);
    advance(undos, undos.size() == ahead.size());
    store(verdicts, isOne);
    return verdicts.outcome(Optional.empty());
  }

  private Verdicts judge(List<AlertUndo> undos) {
    var ids = undos.stream().map(AlertUndo::alertId).toList();
    var found =
        AlertStates.lock(unit, ids, tags(undos)).stream()
            .collect(Collectors.toMap(CurrentAlert::id, Function.identity()));
    var verdicts = new Verdicts();
    for (var undo : undos) {
      var alert = found.get(undo.alertId());
      if (alert == null) {
        verdicts.leave(LeftAlone.GONE);
      } else if (alert.version() != undo.versionAfter()) {
        verdicts.leave(LeftAlone.CHANGED_SINCE);
      } else {
        verdicts.move(undo.move(alert));
      }
    }
    return verdicts;
  }

  private void advance(List<AlertUndo> undos, boolean isLast) {
    if (!undos.isEmpty()) {
      act.undoneUpTo(undos.getLast().alertId(), unit.now());
    }
    if (isLast) {
      act.undone(unit.now());
    }
  }

  private void store(Verdicts verdicts, boolean isOne) {
    var moves = verdicts.moves();
    if (!moves.isEmpty()) {
      AlertStates.write(unit, moves);
      UndoLog.carry(unit, act, moves.stream().map(UndoChunk::putBack).toList());
      AssignmentNews.withdraw(unit, act.id(), moves);
    }
    if (isOne && !moves.isEmpty()) {
      ActHistory.tellOne(unit, story, moves.getFirst());
    } else {
      ActHistory.tellMany(unit, story, act.id(), verdicts, Map.of());
    }
  }

  /** An act raises the version by one, so before it there was one less. */
  private static UndoLog.PutBack putBack(AlertMove move) {
    var version = move.from().version();
    return new UndoLog.PutBack(move.alertId(), version - 1, move.versionAfter());
  }

  private static Set<String> tags(List<AlertUndo> undos) {
    return undos.stream()
        .flatMap(undo -> undo.tags().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
