package io.sentineliq.workbench.evidence;

import static io.sentineliq.workbench.evidence.custody.StatementField.AUTHORITY;
import static io.sentineliq.workbench.evidence.custody.StatementField.CHILD;
import static io.sentineliq.workbench.evidence.custody.StatementField.CONDITION;
import static io.sentineliq.workbench.evidence.custody.StatementField.CORRECTS;
import static io.sentineliq.workbench.evidence.custody.StatementField.DUE;
import static io.sentineliq.workbench.evidence.custody.StatementField.MANIFEST;
import static io.sentineliq.workbench.evidence.custody.StatementField.METHOD;
import static io.sentineliq.workbench.evidence.custody.StatementField.NOTE;
import static io.sentineliq.workbench.evidence.custody.StatementField.PURPOSE;
import static io.sentineliq.workbench.evidence.custody.StatementField.RECOMPUTED;
import static io.sentineliq.workbench.evidence.custody.StatementField.SEAL_IN;
import static io.sentineliq.workbench.evidence.custody.StatementField.SEAL_OUT;
import static io.sentineliq.workbench.evidence.custody.StatementField.TO;
import static io.sentineliq.workbench.evidence.custody.StatementField.TRANSPORT;
import static io.sentineliq.workbench.evidence.custody.StatementField.WITNESS;

import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One thing that a person does to an item. Texts may be empty unless {@link #needed()} says so. */
public sealed interface CustodyCommand {

  /** To which item. */
  UUID itemId();

  /** What is done. */
  CustodyAction action();

  /** What the person says about it. */
  Map<StatementField, String> told();

  /** What must not be empty. */
  default Set<StatementField> needed() {
    return Set.of(PURPOSE);
  }

  /** To whom an offer is made. */
  default Optional<UUID> receiverId() {
    return Optional.empty();
  }

  /** Its custodian offers it to {@code receiver}, who must accept in a session of their own. */
  record OfferTransfer(
      UUID itemId,
      UUID receiver,
      String purpose,
      String authority,
      String to,
      String transport,
      String sealOut,
      String condition,
      String note)
      implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.TRANSFER_OFFERED;
    }

    @Override
    public Optional<UUID> receiverId() {
      return Optional.of(receiver);
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(
          PURPOSE, purpose, AUTHORITY, authority, TO, to, TRANSPORT, transport, SEAL_OUT, sealOut,
          CONDITION, condition, NOTE, note);
    }
  }

  /** Whoever it was offered to takes it over. */
  record AcceptTransfer(UUID itemId, String to, String sealIn, String condition, String note)
      implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.TRANSFERRED;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(TO, to, SEAL_IN, sealIn, CONDITION, condition, NOTE, note);
    }

    @Override
    public Set<StatementField> needed() {
      return Set.of();
    }
  }

  /** Whoever it was offered to does not take it, or whoever offered withdraws. */
  record RefuseTransfer(UUID itemId, String reason) implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.TRANSFER_REFUSED;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(NOTE, reason);
    }

    @Override
    public Set<StatementField> needed() {
      return Set.of(NOTE);
    }
  }

  /** Takes it out for work. */
  record CheckOut(UUID itemId, String purpose, String to, Optional<Instant> due, String note)
      implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.CHECKED_OUT;
    }

    @Override
    public Map<StatementField, String> told() {
      var moment = due.map(at -> Statement.moment(at.truncatedTo(ChronoUnit.MICROS))).orElse("");
      return Map.of(PURPOSE, purpose, TO, to, DUE, moment, NOTE, note);
    }
  }

  /** Brings it back. */
  record CheckIn(UUID itemId, String to, String condition, String note) implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.CHECKED_IN;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(TO, to, CONDITION, condition, NOTE, note);
    }

    @Override
    public Set<StatementField> needed() {
      return Set.of();
    }
  }

  /** Looked at it. */
  record Access(UUID itemId, String purpose, String authority) implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.ACCESSED;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(PURPOSE, purpose, AUTHORITY, authority);
    }
  }

  /** Examined it. */
  record Analyze(UUID itemId, String purpose, String method, String note)
      implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.ANALYZED;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(PURPOSE, purpose, METHOD, method, NOTE, note);
    }
  }

  /**
   * Hashed its bytes again.
   *
   * @param recomputed SHA-256 of what was read; empty when it could not be read
   */
  record Verify(UUID itemId, boolean isIntact, String recomputed, String method, String note)
      implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return isIntact ? CustodyAction.VERIFIED : CustodyAction.VERIFICATION_FAILED;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(RECOMPUTED, recomputed, METHOD, method, NOTE, note);
    }

    @Override
    public Set<StatementField> needed() {
      return Set.of();
    }
  }

  /** Made {@code child} from it. */
  record Copy(UUID itemId, UUID child, String purpose, String method) implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.COPIED;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(CHILD, child.toString(), PURPOSE, purpose, METHOD, method);
    }
  }

  /**
   * Gave it out in a bag.
   *
   * @param manifest SHA-256 of the bag's manifest
   */
  record Export(UUID itemId, String manifest, String purpose, String authority, String to)
      implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.EXPORTED;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(MANIFEST, manifest, PURPOSE, purpose, AUTHORITY, authority, TO, to);
    }
  }

  /** Put it under a seal. */
  record Seal(UUID itemId, String seal, String purpose, String witness) implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.SEALED;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(SEAL_OUT, seal, PURPOSE, purpose, WITNESS, witness);
    }

    @Override
    public Set<StatementField> needed() {
      return Set.of(SEAL_OUT);
    }
  }

  /** Opened the seal. */
  record BreakSeal(UUID itemId, String reason, String condition, String witness)
      implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.SEAL_BROKEN;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(PURPOSE, reason, CONDITION, condition, WITNESS, witness);
    }
  }

  /** Put it somewhere else. */
  record Store(UUID itemId, String to, String note) implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.STORED;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(TO, to, NOTE, note);
    }

    @Override
    public Set<StatementField> needed() {
      return Set.of(TO);
    }
  }

  /** Keeps it apart as dangerous. */
  record Quarantine(UUID itemId, String reason) implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.QUARANTINED;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(PURPOSE, reason);
    }
  }

  /** Holds it: nobody may end it. */
  record Hold(UUID itemId, String reason, String authority) implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.PRESERVED;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(PURPOSE, reason, AUTHORITY, authority);
    }
  }

  /** Ends the hold. */
  record ReleaseHold(UUID itemId, String reason, String authority) implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.HOLD_RELEASED;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(PURPOSE, reason, AUTHORITY, authority);
    }
  }

  /** Gives it back to whom it belongs. */
  record ReturnToOwner(UUID itemId, String owner, String purpose, String authority, String witness)
      implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.RETURNED_TO_OWNER;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(TO, owner, PURPOSE, purpose, AUTHORITY, authority, WITNESS, witness);
    }

    @Override
    public Set<StatementField> needed() {
      return Set.of(TO, AUTHORITY, WITNESS);
    }
  }

  /** Destroys it; the record stays. */
  record Dispose(UUID itemId, String purpose, String authority, String method, String witness)
      implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.DISPOSED;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(PURPOSE, purpose, AUTHORITY, authority, METHOD, method, WITNESS, witness);
    }

    @Override
    public Set<StatementField> needed() {
      return Set.of(PURPOSE, AUTHORITY, METHOD, WITNESS);
    }
  }

  /**
   * Says what is right where an earlier entry was wrong.
   *
   * @param wrong hash of that entry
   */
  record Correct(UUID itemId, String wrong, String right) implements CustodyCommand {
    @Override
    public CustodyAction action() {
      return CustodyAction.CORRECTED;
    }

    @Override
    public Map<StatementField, String> told() {
      return Map.of(CORRECTS, wrong, NOTE, right);
    }

    @Override
    public Set<StatementField> needed() {
      return Set.of(CORRECTS, NOTE);
    }
  }
}
