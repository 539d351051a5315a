package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.Optional;
import java.util.UUID;

/** Acts on alerts, each of which can be taken back. Never called on the user-interface thread. */
public interface AlertVerbs {

  /**
   * Does {@code act} to every alert of {@code selection} that allows it, in chunks that each are
   * complete in themselves: one that was cancelled or cut off stays done as far as it came and can
   * be taken back. Throws what stops it before the first chunk, above all {@code
   * Problem.InvalidField} for an assignee who is no member.
   */
  ActResult act(AlertAct act, IdSnapshot selection, Progress progress);

  /**
   * Does {@code act} to one alert as it stood in {@code expectedVersion}, or says by a {@code
   * Problem} why not.
   */
  UndoToken act(AlertAct act, UUID alertId, int expectedVersion);

  /**
   * Takes an act back, over all its chunks. Alerts that somebody changed since stay as they are and
   * are counted. What was cancelled goes on where it stopped when it is asked for again; what was
   * taken back already is {@code Problem.Conflict}.
   */
  ActResult undo(UndoToken token, Progress progress);

  /** The person's newest act that was not taken back, also after a restart. */
  Optional<UndoToken> latestUndo();

  /** Names a stored act that can be taken back. */
  record UndoToken(UUID id) {}
}
