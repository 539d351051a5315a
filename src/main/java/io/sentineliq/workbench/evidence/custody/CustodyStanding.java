package io.sentineliq.workbench.evidence.custody;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of an item amount to: each entry leads from one standing to the next. Databases
 * keep the last one beside the item so that lists need not read chains.
 *
 * @param custodian who has it now
 * @param keeper who has it when it is not checked out
 * @param offer hash of the entry that offers it
 * @param seal number of the seal it is under or came under last
 * @param isFailed whether the last verification failed
 * @param entries how many entries there are
 * @param head hash of the last one
 */
public record CustodyStanding(
    CustodyState state,
    @Nullable UUID custodian,
    @Nullable UUID keeper,
    @Nullable UUID offeredBy,
    @Nullable UUID offeredTo,
    String offer,
    String location,
    String seal,
    boolean isSealed,
    boolean isOnHold,
    boolean isQuarantined,
    boolean isAnalyzed,
    boolean isFailed,
    @Nullable Instant due,
    int entries,
    String head) {

  /** Before the first entry. */
  public static final CustodyStanding NONE =
      new CustodyStanding(
          CustodyState.NONE,
          null,
          null,
          null,
          null,
          "",
          "",
          "",
          false,
          false,
          false,
          false,
          false,
          null,
          0,
          "");

  /** Why {@code actor} cannot add {@code statement} here, as far as the chain itself says. */
  public Optional<CustodyRefusal> refusal(Statement statement, UUID actor) {
    var action = statement.action();
    if (!statement.get(StatementField.PREVIOUS).equals(head)) {
      return Optional.of(CustodyRefusal.STALE);
    }
    return refusal(action, actor);
  }

  /** Why {@code actor} cannot do {@code action} here. */
  public Optional<CustodyRefusal> refusal(CustodyAction action, UUID actor) {
    if (!action.isAllowedIn(state)) {
      return Optional.of(CustodyRefusal.STATE);
    }
    if (isSealed && (action.needsOpenSeal() || action == CustodyAction.SEALED)) {
      return Optional.of(CustodyRefusal.SEALED);
    }
    if (isOnHold && (action.endsItem() || action == CustodyAction.PRESERVED)) {
      return Optional.of(CustodyRefusal.HELD);
    }
    return switch (action) {
      case SEAL_BROKEN -> when(!isSealed, CustodyRefusal.NOT_SEALED);
      case HOLD_RELEASED -> when(!isOnHold, CustodyRefusal.NOT_HELD);
      case TRANSFERRED ->
          actor.equals(offeredBy)
              ? Optional.of(CustodyRefusal.OWN_OFFER)
              : when(!actor.equals(offeredTo), CustodyRefusal.OTHERS_OFFER);
      case TRANSFER_REFUSED ->
          when(!actor.equals(offeredTo) && !actor.equals(offeredBy), CustodyRefusal.OTHERS_OFFER);
      default -> Optional.empty();
    };
  }

  /** The standing after {@code actor} added {@code statement} as the entry {@code hash}. */
  public CustodyStanding after(Statement statement, UUID actor, String hash) {
    var action = statement.action();
    var next = action.after(state);
    var nextKeeper = keeper(action, statement, actor);
    var isOffered = next == CustodyState.IN_TRANSIT;
    var offersNow = action == CustodyAction.TRANSFER_OFFERED;
    return new CustodyStanding(
        next,
        next == CustodyState.CHECKED_OUT
            ? (action == CustodyAction.CHECKED_OUT ? actor : custodian)
            : nextKeeper,
        nextKeeper,
        isOffered ? (offersNow ? actor : offeredBy) : null,
        isOffered
            ? (offersNow ? statement.receivedBy().map(Party::id).orElse(null) : offeredTo)
            : null,
        isOffered ? (offersNow ? hash : offer) : "",
        told(location(action, statement), location),
        action == CustodyAction.SEALED ? told(statement.get(StatementField.SEAL_OUT), seal) : seal,
        action == CustodyAction.SEALED || (isSealed && action != CustodyAction.SEAL_BROKEN),
        action == CustodyAction.PRESERVED || (isOnHold && action != CustodyAction.HOLD_RELEASED),
        isQuarantined || action == CustodyAction.QUARANTINED,
        isAnalyzed || action == CustodyAction.ANALYZED,
        action == CustodyAction.VERIFICATION_FAILED
            || (isFailed && action != CustodyAction.VERIFIED),
        next == CustodyState.CHECKED_OUT
            ? (action == CustodyAction.CHECKED_OUT ? statement.due().orElse(null) : due)
            : null,
        entries + 1,
        hash);
  }

  private @Nullable UUID keeper(CustodyAction action, Statement statement, UUID actor) {
    return switch (action) {
      case COLLECTED, IMPORTED, TRANSFERRED -> actor;
      case CHECKED_IN -> statement.receivedBy().map(Party::id).orElse(keeper);
      default -> keeper;
    };
  }

  /** Places are taken over when the item really gets there: an offer moves nothing. */
  private static String location(CustodyAction action, Statement statement) {
    return action == CustodyAction.TRANSFER_OFFERED || action == CustodyAction.TRANSFER_REFUSED
        ? ""
        : statement.get(StatementField.TO);
  }

  private static String told(String now, String before) {
    return now.isEmpty() ? before : now;
  }

  private static Optional<CustodyRefusal> when(boolean isSo, CustodyRefusal refusal) {
    return isSo ? Optional.of(refusal) : Optional.empty();
  }
}
