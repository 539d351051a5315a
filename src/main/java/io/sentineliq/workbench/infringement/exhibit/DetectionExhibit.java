package io.sentineliq.workbench.infringement.exhibit;

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

/** An exhibit that was kept of a detection. */
@Entity
@Table(name = "detection_exhibit")
@IdClass(DetectionExhibit.Key.class)
public class DetectionExhibit {

  /** Linked once. */
  public record Key(UUID detectionId, UUID exhibitId) {}

  @Id
  @Column(name = "detection_id")
  private UUID detectionId;

  @Id
  @Column(name = "evidence_id")
  private UUID exhibitId;

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

  protected DetectionExhibit() {}

  /** Links an exhibit to a detection. */
  public DetectionExhibit(UUID detectionId, UUID exhibitId, UserAccount who, Instant now) {
    this.detectionId = detectionId;
    this.exhibitId = exhibitId;
    this.linkedBy = who;
    this.linkedAt = now;
  }
}
