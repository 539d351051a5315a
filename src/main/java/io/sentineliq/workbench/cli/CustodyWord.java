package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.platform.text.Worded;
import java.util.List;
import java.util.Locale;

/** The words of the command line for acts on exhibits. */
@Worded
enum CustodyWord {
  CHECK_OUT(CustodyAction.CHECKED_OUT),
  CHECK_IN(CustodyAction.CHECKED_IN),
  OFFER(CustodyAction.TRANSFER_OFFERED, "transfer"),
  ACCEPT(CustodyAction.TRANSFERRED),
  REFUSE(CustodyAction.TRANSFER_REFUSED),
  STORE(CustodyAction.STORED),
  SEAL(CustodyAction.SEALED),
  BREAK_SEAL(CustodyAction.SEAL_BROKEN),
  ANALYZE(CustodyAction.ANALYZED),
  QUARANTINE(CustodyAction.QUARANTINED),
  HOLD(CustodyAction.PRESERVED),
  RELEASE_HOLD(CustodyAction.HOLD_RELEASED),
  RETURN(CustodyAction.RETURNED_TO_OWNER),
  DISPOSE(CustodyAction.DISPOSED),
  CORRECT(CustodyAction.CORRECTED);

  private final CustodyAction action;
  private final List<String> otherWords;

  CustodyWord(CustodyAction action, String... otherWords) {
    this.action = action;
    this.otherWords = List.of(otherWords);
  }

  /** What it does. */
  CustodyAction action() {
    return action;
  }

  /** The word itself, {@code check-out}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it may be called too. */
  String[] otherWords() {
    return otherWords.toArray(String[]::new);
  }
}
