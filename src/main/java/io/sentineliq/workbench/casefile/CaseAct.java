package io.sentineliq.workbench.casefile;

import java.util.UUID;

/** What is done to one case or many at once; closing is not, for it asks about each. */
public sealed interface CaseAct {

  /** Somebody else investigates it. */
  record Assign(UUID userId) implements CaseAct {}

  /** It goes to review, back to work, or into the archive. */
  record Move(CaseStatus next) implements CaseAct {

    /** Refuses to close, which needs a reason and decisions. */
    public Move {
      if (next == CaseStatus.CLOSED) {
        throw new IllegalArgumentException("cases are closed one by one");
      }
    }
  }
}
