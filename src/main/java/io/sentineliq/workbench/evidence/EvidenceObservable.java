package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.UserAccount;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An observable that was found in an item. */
@Entity
@Table(name = "evidence_observable")
@IdClass(EvidenceObservable.Key.class)
public class EvidenceObservable {

  /** Linked once. */
  public record Key(UUID evidenceId, UUID observableId) {}

  @Id
  @Column(name = "evidence_id")
  private UUID evidenceId;

  @Id
  @Column(name = "observable_id")
  private UUID observableId;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "linked_by")
  @SuppressWarnings("UnusedVariable")
  private @Nullable UserAccount linkedBy;

  @Column(name = "linked_at", nullable = false, updatable = false)
  private Instant linkedAt;

  protected EvidenceObservable() {}

  /** Links an observable to an item. */
  public EvidenceObservable(UUID evidenceId, UUID observableId, UserAccount who, Instant now) {
    this.evidenceId = evidenceId;
    this.observableId = observableId;
    this.linkedBy = who;
    this.linkedAt = now;
  }
}
