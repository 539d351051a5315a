package io.sentineliq.workbench.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done to one incident or many at once. */
public sealed interface IncidentAct {

  /** Somebody answers for it, or nobody. */
  record Assign(@Nullable UUID userId) implements IncidentAct {}

  /**
   * It goes on to another phase.
   *
   * @param summary how it was resolved; empty for phases that need none
   */
  record Move(IncidentStatus next, String summary) implements IncidentAct {

    /** Refuses to resolve without a word, as {@code Problem.InvalidField}. */
    public Move {
      summary =
          next == IncidentStatus.RESOLVED ? IncidentInput.reason("summary", summary) : summary;
    }
  }
}
