package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.alert.AlertVerbs.UndoToken;
import io.sentineliq.workbench.platform.problem.Problem;
import java.util.Map;
import java.util.Optional;

/**
 * What an act on a selection, or taking one back, did. The numbers add up to the selection.
 *
 * @param undo takes it back; nothing when nothing was changed or an act was taken back
 * @param changed how many alerts were changed
 * @param leftAlone how many were left as they were, by reason; reasons without any are missing
 * @param notReached how many the work did not come to; those before them are done for good
 * @param stoppedBy what ended it early, {@link Problem.Cancelled} or worse
 */
public record ActResult(
    Optional<UndoToken> undo,
    long changed,
    Map<LeftAlone, Long> leftAlone,
    long notReached,
    Optional<Problem> stoppedBy) {

  /** Whether the whole selection was dealt with. */
  public boolean isComplete() {
    return stoppedBy.isEmpty();
  }

  /** How many were left alone for {@code reason}. */
  public long leftAlone(LeftAlone reason) {
    return leftAlone.getOrDefault(reason, 0L);
  }
}
