package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.CustodyStanding;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What the chain of an item amounts to. Read here; only appending an entry writes it. */
@Entity
@Immutable
@Table(name = "evidence_state")
public class EvidenceState {

  @Id
  @Column(name = "evidence_id")
  private UUID evidenceId;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "case_id", nullable = false)
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private CustodyState state;

  @Column(name = "custodian_id", nullable = false)
  private UUID custodianId;

  @Column(name = "keeper_id", nullable = false)
  private UUID keeperId;

  @Column(name = "offered_by")
  private @Nullable UUID offeredBy;

  @Column(name = "offered_to")
  private @Nullable UUID offeredTo;

  @Column(nullable = false, length = 64)
  private String offer;

  @Column(nullable = false, length = 500)
  private String location;

  @Column(nullable = false, length = 200)
  private String seal;

  @Column(name = "is_sealed", nullable = false)
  private boolean isSealed;

  @Column(name = "is_on_hold", nullable = false)
  private boolean isOnHold;

  @Column(name = "is_quarantined", nullable = false)
  private boolean isQuarantined;

  @Column(name = "is_analyzed", nullable = false)
  private boolean isAnalyzed;

  @Column(name = "is_failed", nullable = false)
  private boolean isFailed;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(name = "verified_at")
  private @Nullable Instant verifiedAt;

  @Column(nullable = false)
  private int entries;

  @Column(nullable = false, length = 64)
  private String head;

  protected EvidenceState() {}

  /** As the chain's own classes see it. */
  public CustodyStanding standing() {
    return new CustodyStanding(
        state,
        custodianId,
        keeperId,
        offeredBy,
        offeredTo,
        offer,
        location,
        seal,
        isSealed,
        isOnHold,
        isQuarantined,
        isAnalyzed,
        isFailed,
        dueAt,
        entries,
        head);
  }

  /** Who has it now. */
  public UUID custodianId() {
    return custodianId;
  }
}
