package io.sentineliq.workbench.detection.relation;

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

/** An observable that a detection names. */
@Entity
@Table(name = "detection_observable")
@IdClass(DetectionObservable.Key.class)
public class DetectionObservable {

  /** Linked once. */
  public record Key(UUID detectionId, UUID observableId) {}

  @Id
  @Column(name = "detection_id")
  private UUID detectionId;

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

  protected DetectionObservable() {}

  /** Links an observable to a detection. */
  public DetectionObservable(UUID detectionId, UUID observableId, UserAccount who, Instant now) {
    this.detectionId = detectionId;
    this.observableId = observableId;
    this.linkedBy = who;
    this.linkedAt = now;
  }
}
