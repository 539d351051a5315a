package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.alert.AlertVerbs.UndoToken;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Works through many alerts, one transaction for each chunk. What ends it after the first chunk is
 * told in the result, for what was done before stays done.
 */
final class ActRun {

  /** Alerts in one transaction. */
  static final int CHUNK = 1_000;

  private static final int ATTEMPTS = 3;

  private final Transactions transactions;
  private final Progress progress;
  private final long total;
  private final Map<LeftAlone, Long> leftAlone = new EnumMap<>(LeftAlone.class);
  private long changed;
  private long done;
  private Optional<UUID> actId = Optional.empty();

  ActRun(Transactions transactions, Progress progress, long total) {
    this.transactions = transactions;
    this.progress = progress;
    this.total = total;
  }

  /** One transaction of the work. */
  @FunctionalInterface
  interface Chunk {
    /**
     * Deals with the alerts after the first {@code done}; with none when there are no more.
     *
     * @param actId what the act is remembered by so far
     */
    ChunkOutcome work(UnitOfWork unit, long done, Optional<UUID> actId);
  }

  /** Works until everything is done or something ends it. */
  ActResult run(Chunk chunk) {
    try {
      while (done < total) {
        add(attempt(chunk));
      }
      return result(Optional.empty());
    } catch (ProblemException e) {
      if (done == 0 && !(e.problem() instanceof Problem.Cancelled)) {
        throw e;
      }
      return result(Optional.of(e.problem()));
    }
  }

  /** A colleague's work may be in the way for a moment. */
  private ChunkOutcome attempt(Chunk chunk) {
    for (var attempt = 1; ; attempt++) {
      try {
        return transactions.write(progress, unit -> chunk.work(unit, done, actId));
      } catch (ProblemException e) {
        if (!(e.problem() instanceof Problem.Busy) || attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private void add(ChunkOutcome outcome) {
    done = outcome.size() == 0 ? total : done + outcome.size();
    changed += outcome.changed();
    outcome.leftAlone().forEach((why, count) -> leftAlone.merge(why, count, Long::sum));
    actId = outcome.actId();
    progress.report(done, total, Messages.text("alert.act.progress", changed, done - changed));
  }

  private ActResult result(Optional<Problem> stoppedBy) {
    return new ActResult(
        actId.map(UndoToken::new), changed, Map.copyOf(leftAlone), total - done, stoppedBy);
  }
}
