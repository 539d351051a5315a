package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.CustodyFields;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.platform.text.Worded;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people do to an exhibit from the screen, in the order it is offered. */
@Worded
enum CustodyVerb {
  ACCEPT(CustodyAction.TRANSFERRED, "A"),
  REFUSE(CustodyAction.TRANSFER_REFUSED, null),
  CHECK_IN(CustodyAction.CHECKED_IN, "I"),
  CHECK_OUT(CustodyAction.CHECKED_OUT, "O"),
  OFFER(CustodyAction.TRANSFER_OFFERED, "T"),
  SEAL(CustodyAction.SEALED, "S"),
  BREAK_SEAL(CustodyAction.SEAL_BROKEN, null),
  STORE(CustodyAction.STORED, "M"),
  HOLD(CustodyAction.PRESERVED, "H"),
  RELEASE_HOLD(CustodyAction.HOLD_RELEASED, null),
  QUARANTINE(CustodyAction.QUARANTINED, null),
  ANALYZE(CustodyAction.ANALYZED, null),
  RETURN(CustodyAction.RETURNED_TO_OWNER, null),
  DISPOSE(CustodyAction.DISPOSED, null),
  CORRECT(CustodyAction.CORRECTED, null);

  private final CustodyAction action;
  private final @Nullable String key;

  CustodyVerb(CustodyAction action, @Nullable String key) {
    this.action = action;
    this.key = key;
  }

  CustodyAction action() {
    return action;
  }

  /** The key it has until somebody changes it; null for none. */
  @Nullable String key() {
    return key;
  }

  /** What is asked. */
  CustodyFields fields() {
    return CustodyFields.of(action);
  }

  /** Whether it is possible where {@code possible} is. */
  boolean isIn(Set<CustodyAction> possible) {
    return possible.contains(action);
  }
}
