package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of exhibits.
 *
 * @param size in bytes, null for a thing without bytes
 * @param custodian name of whoever has it now
 * @param seal number of the seal it is under or came under last
 * @param isFailed whether the last verification failed
 * @param dueAt when it is to be brought back, null unless it is checked out with a date
 * @param verifiedAt when its bytes were last hashed
 * @param verifiedBy who did that, as the entry names them
 * @param failure why the last verification failed; empty unless it did
 */
public record ExhibitRow(
    UUID id,
    UUID caseId,
    int caseNumber,
    int exhibit,
    EvidenceKind kind,
    String name,
    boolean isPhysical,
    @Nullable Long size,
    @Nullable String sha256,
    Tlp tlp,
    CustodyState state,
    UUID custodianId,
    String custodian,
    @Nullable UUID offeredToId,
    String location,
    boolean isSealed,
    String seal,
    boolean isOnHold,
    boolean isQuarantined,
    boolean isAnalyzed,
    boolean isFailed,
    @Nullable Instant dueAt,
    @Nullable Instant verifiedAt,
    @Nullable String verifiedBy,
    Instant collectedAt,
    String collector,
    @Nullable UUID parentId,
    int entries,
    String failure) {

  /** The same, which says why the last verification failed. */
  ExhibitRow because(String why) {
    return new ExhibitRow(
        id,
        caseId,
        caseNumber,
        exhibit,
        kind,
        name,
        isPhysical,
        size,
        sha256,
        tlp,
        state,
        custodianId,
        custodian,
        offeredToId,
        location,
        isSealed,
        seal,
        isOnHold,
        isQuarantined,
        isAnalyzed,
        isFailed,
        dueAt,
        verifiedAt,
        verifiedBy,
        collectedAt,
        collector,
        parentId,
        entries,
        why);
  }

  /** Case and exhibit, {@code 7/3}. */
  public String number() {
    return caseNumber + "/" + exhibit;
  }

  /** The one word for it. */
  public EvidenceStatus status() {
    return EvidenceStatus.of(state, isOnHold, isQuarantined, isAnalyzed);
  }

  /** Whether it should have been brought back before {@code now}. */
  public boolean isOverdue(Instant now) {
    return state == CustodyState.CHECKED_OUT && dueAt != null && dueAt.isBefore(now);
  }
}
