package io.sentineliq.workbench.evidence.custody;

import io.sentineliq.workbench.platform.text.Worded;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen to an item, and in which states. The table {@code custody_rule} of a
 * shared store says the same; a test holds the two together.
 */
@Worded
public enum CustodyAction {
  /** The first entry of an item. */
  COLLECTED(EnumSet.of(CustodyState.NONE), CustodyState.COLLECTED),
  /** The first entry of an item whose earlier chain is in a bag from elsewhere. */
  IMPORTED(EnumSet.of(CustodyState.NONE), CustodyState.IN_CUSTODY),
  /** Its custodian offers it to another person. */
  TRANSFER_OFFERED(kept(), CustodyState.IN_TRANSIT),
  /** The other person took it over. */
  TRANSFERRED(EnumSet.of(CustodyState.IN_TRANSIT), CustodyState.IN_CUSTODY),
  /** The other person did not take it, or the offer was withdrawn. */
  TRANSFER_REFUSED(EnumSet.of(CustodyState.IN_TRANSIT), CustodyState.IN_CUSTODY),
  /** Taken out for work, until a time. */
  CHECKED_OUT(kept(), CustodyState.CHECKED_OUT),
  /** Brought back. */
  CHECKED_IN(EnumSet.of(CustodyState.CHECKED_OUT), CustodyState.IN_CUSTODY),
  /** Looked at. */
  ACCESSED(atHand(), null),
  /** Examined. */
  ANALYZED(atHand(), null),
  /** Hashed again, with the same result. */
  VERIFIED(alive(), null),
  /** Hashed again, with another result, or not readable. */
  VERIFICATION_FAILED(alive(), null),
  /** Another item was made from it. */
  COPIED(atHand(), null),
  /** Given out in a bag. */
  EXPORTED(atHand(), null),
  /** Put under a seal. */
  SEALED(atHand(), null),
  /** The seal was opened. */
  SEAL_BROKEN(atHand(), null),
  /** Put somewhere else. */
  STORED(kept(), CustodyState.IN_CUSTODY),
  /** Kept apart as dangerous. */
  QUARANTINED(alive(), null),
  /** Nobody may end it until it is released. */
  PRESERVED(alive(), null),
  /** It may be ended again. */
  HOLD_RELEASED(alive(), null),
  /** Given back. */
  RETURNED_TO_OWNER(kept(), CustodyState.RETURNED_TO_OWNER),
  /** Somebody of another store, to whom a bag offered it, took it over; their receipt is in it. */
  HANDED_OVER(kept(), CustodyState.HANDED_OVER),
  /** Destroyed. */
  DISPOSED(kept(), CustodyState.DISPOSED),
  /** An earlier entry said something wrong; it stays, and this one says what is right. */
  CORRECTED(EnumSet.complementOf(EnumSet.of(CustodyState.NONE)), null);

  private static final Set<CustodyAction> UNSIGNED =
      EnumSet.of(ACCESSED, VERIFIED, VERIFICATION_FAILED);
  private static final Set<CustodyAction> UNDER_SEAL = EnumSet.of(ACCESSED, ANALYZED, COPIED);

  private final Set<CustodyState> from;
  private final Optional<CustodyState> to;

  CustodyAction(Set<CustodyState> from, @Nullable CustodyState to) {
    this.from = from;
    this.to = Optional.ofNullable(to);
  }

  /** The action of a word, if there is one. */
  public static Optional<CustodyAction> of(String word) {
    for (var action : values()) {
      if (action.name().equals(word)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  /** Whether it can happen to an item in {@code state}. */
  public boolean isAllowedIn(CustodyState state) {
    return from.contains(state);
  }

  /** Where an item that was in {@code state} stands afterwards. */
  public CustodyState after(CustodyState state) {
    return to.orElse(state);
  }

  /** Whether an entry without a person's signature is valid: what the program does by itself. */
  public boolean needsSignature() {
    return !UNSIGNED.contains(this);
  }

  /** Whether a seal must be broken first. */
  public boolean needsOpenSeal() {
    return UNDER_SEAL.contains(this);
  }

  /** Whether a hold forbids it. */
  public boolean endsItem() {
    return to.filter(CustodyState::isOver).isPresent();
  }

  private static Set<CustodyState> kept() {
    return EnumSet.of(CustodyState.COLLECTED, CustodyState.IN_CUSTODY);
  }

  private static Set<CustodyState> atHand() {
    return EnumSet.of(CustodyState.COLLECTED, CustodyState.IN_CUSTODY, CustodyState.CHECKED_OUT);
  }

  private static Set<CustodyState> alive() {
    return EnumSet.of(
        CustodyState.COLLECTED,
        CustodyState.IN_CUSTODY,
        CustodyState.CHECKED_OUT,
        CustodyState.IN_TRANSIT);
  }
}
