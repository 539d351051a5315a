package io.sentineliq.workbench.evidence.ui;

import static io.sentineliq.workbench.evidence.custody.StatementField.AUTHORITY;
import static io.sentineliq.workbench.evidence.custody.StatementField.CONDITION;
import static io.sentineliq.workbench.evidence.custody.StatementField.DUE;
import static io.sentineliq.workbench.evidence.custody.StatementField.METHOD;
import static io.sentineliq.workbench.evidence.custody.StatementField.NOTE;
import static io.sentineliq.workbench.evidence.custody.StatementField.PURPOSE;
import static io.sentineliq.workbench.evidence.custody.StatementField.SEAL_IN;
import static io.sentineliq.workbench.evidence.custody.StatementField.SEAL_OUT;
import static io.sentineliq.workbench.evidence.custody.StatementField.TO;
import static io.sentineliq.workbench.evidence.custody.StatementField.TRANSPORT;
import static io.sentineliq.workbench.evidence.custody.StatementField.WITNESS;

import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.text.Worded;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do to an exhibit from the screen, in the order it is offered. */
@Worded
enum CustodyVerb {
  ACCEPT(CustodyAction.TRANSFERRED, "A", List.of(TO, SEAL_IN, CONDITION, NOTE)),
  REFUSE(CustodyAction.TRANSFER_REFUSED, null, List.of(NOTE)),
  CHECK_IN(CustodyAction.CHECKED_IN, "I", List.of(TO, CONDITION, NOTE)),
  CHECK_OUT(CustodyAction.CHECKED_OUT, "O", List.of(PURPOSE, TO, DUE, NOTE)),
  OFFER(
      CustodyAction.TRANSFER_OFFERED,
      "T",
      List.of(PURPOSE, AUTHORITY, TO, TRANSPORT, SEAL_OUT, CONDITION, NOTE)),
  SEAL(CustodyAction.SEALED, "S", List.of(SEAL_OUT, PURPOSE, WITNESS)),
  BREAK_SEAL(CustodyAction.SEAL_BROKEN, null, List.of(PURPOSE, CONDITION, WITNESS)),
  STORE(CustodyAction.STORED, "M", List.of(TO, NOTE)),
  HOLD(CustodyAction.PRESERVED, "H", List.of(PURPOSE, AUTHORITY)),
  RELEASE_HOLD(CustodyAction.HOLD_RELEASED, null, List.of(PURPOSE, AUTHORITY)),
  QUARANTINE(CustodyAction.QUARANTINED, null, List.of(PURPOSE)),
  ANALYZE(CustodyAction.ANALYZED, null, List.of(PURPOSE, METHOD, NOTE)),
  RETURN(CustodyAction.RETURNED_TO_OWNER, null, List.of(TO, PURPOSE, AUTHORITY, WITNESS)),
  DISPOSE(CustodyAction.DISPOSED, null, List.of(PURPOSE, AUTHORITY, METHOD, WITNESS));

  private final CustodyAction action;
  private final @Nullable String key;
  private final List<StatementField> fields;

  CustodyVerb(CustodyAction action, @Nullable String key, List<StatementField> fields) {
    this.action = action;
    this.key = key;
    this.fields = fields;
  }

  CustodyAction action() {
    return action;
  }

  /** The key it has until somebody changes it; null for none. */
  @Nullable String key() {
    return key;
  }

  /** What is asked. */
  List<StatementField> fields() {
    return fields;
  }

  /** Whether it is possible where {@code possible} is. */
  boolean isIn(Set<CustodyAction> possible) {
    return possible.contains(action);
  }

  /** What must be said. */
  Set<StatementField> needed() {
    return command(new UUID(0, 0), new Answers(Map.of(), new UUID(0, 0))).needed();
  }

  /** What {@code said} amounts to. */
  CustodyCommand command(UUID item, Answers said) {
    return switch (this) {
      case ACCEPT ->
          new CustodyCommand.AcceptTransfer(
              item, said.get(TO), said.get(SEAL_IN), said.get(CONDITION), said.get(NOTE));
      case REFUSE -> new CustodyCommand.RefuseTransfer(item, said.get(NOTE));
      case CHECK_IN ->
          new CustodyCommand.CheckIn(item, said.get(TO), said.get(CONDITION), said.get(NOTE));
      case CHECK_OUT ->
          new CustodyCommand.CheckOut(
              item, said.get(PURPOSE), said.get(TO), said.moment(DUE), said.get(NOTE));
      case OFFER ->
          new CustodyCommand.OfferTransfer(
              item,
              said.receiver(),
              said.get(PURPOSE),
              said.get(AUTHORITY),
              said.get(TO),
              said.get(TRANSPORT),
              said.get(SEAL_OUT),
              said.get(CONDITION),
              said.get(NOTE));
      case SEAL ->
          new CustodyCommand.Seal(item, said.get(SEAL_OUT), said.get(PURPOSE), said.get(WITNESS));
      case BREAK_SEAL ->
          new CustodyCommand.BreakSeal(
              item, said.get(PURPOSE), said.get(CONDITION), said.get(WITNESS));
      case STORE -> new CustodyCommand.Store(item, said.get(TO), said.get(NOTE));
      case HOLD -> new CustodyCommand.Hold(item, said.get(PURPOSE), said.get(AUTHORITY));
      case RELEASE_HOLD ->
          new CustodyCommand.ReleaseHold(item, said.get(PURPOSE), said.get(AUTHORITY));
      case QUARANTINE -> new CustodyCommand.Quarantine(item, said.get(PURPOSE));
      case ANALYZE ->
          new CustodyCommand.Analyze(item, said.get(PURPOSE), said.get(METHOD), said.get(NOTE));
      case RETURN ->
          new CustodyCommand.ReturnToOwner(
              item, said.get(TO), said.get(PURPOSE), said.get(AUTHORITY), said.get(WITNESS));
      case DISPOSE ->
          new CustodyCommand.Dispose(
              item, said.get(PURPOSE), said.get(AUTHORITY), said.get(METHOD), said.get(WITNESS));
    };
  }
}
