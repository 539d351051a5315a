package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.platform.text.Worded;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The words of the command line for acts on exhibits. */
@Worded
enum CustodyWord {
  CHECK_OUT,
  CHECK_IN,
  OFFER,
  ACCEPT,
  REFUSE,
  STORE,
  SEAL,
  BREAK_SEAL,
  ANALYZE,
  QUARANTINE,
  HOLD,
  RELEASE_HOLD,
  RETURN,
  DISPOSE;

  /**
   * What can be told.
   *
   * @param receiver to whom an offer is made
   */
  record Told(
      String purpose,
      String to,
      String seal,
      String condition,
      String witness,
      String authority,
      String method,
      String transport,
      String note,
      Optional<Instant> due,
      UUID receiver) {}

  /** The word itself, {@code check-out}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the word does to {@code item}. */
  CustodyCommand command(UUID item, Told t) {
    return switch (this) {
      case CHECK_OUT -> new CustodyCommand.CheckOut(item, t.purpose(), t.to(), t.due(), t.note());
      case CHECK_IN -> new CustodyCommand.CheckIn(item, t.to(), t.condition(), t.note());
      case OFFER ->
          new CustodyCommand.OfferTransfer(
              item,
              t.receiver(),
              t.purpose(),
              t.authority(),
              t.to(),
              t.transport(),
              t.seal(),
              t.condition(),
              t.note());
      case ACCEPT ->
          new CustodyCommand.AcceptTransfer(item, t.to(), t.seal(), t.condition(), t.note());
      case REFUSE -> new CustodyCommand.RefuseTransfer(item, t.note());
      case STORE -> new CustodyCommand.Store(item, t.to(), t.note());
      case SEAL -> new CustodyCommand.Seal(item, t.seal(), t.purpose(), t.witness());
      case BREAK_SEAL ->
          new CustodyCommand.BreakSeal(item, t.purpose(), t.condition(), t.witness());
      case ANALYZE -> new CustodyCommand.Analyze(item, t.purpose(), t.method(), t.note());
      case QUARANTINE -> new CustodyCommand.Quarantine(item, t.purpose());
      case HOLD -> new CustodyCommand.Hold(item, t.purpose(), t.authority());
      case RELEASE_HOLD -> new CustodyCommand.ReleaseHold(item, t.purpose(), t.authority());
      case RETURN ->
          new CustodyCommand.ReturnToOwner(item, t.to(), t.purpose(), t.authority(), t.witness());
      case DISPOSE ->
          new CustodyCommand.Dispose(item, t.purpose(), t.authority(), t.method(), t.witness());
    };
  }
}
