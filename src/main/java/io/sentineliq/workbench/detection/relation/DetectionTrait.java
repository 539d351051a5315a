package io.sentineliq.workbench.detection.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/**
 * A value that a detection holds, without the value: a name for it that only the workspace makes.
 */
@Entity
@Table(name = "detection_trait")
@IdClass(DetectionTrait.Key.class)
public class DetectionTrait {

  /** A detection holds a value once. */
  public record Key(UUID detectionId, String valueName) {}

  @Id
  @Column(name = "detection_id")
  private UUID detectionId;

  @Id
  @Column(name = "value_name", length = 32)
  private String valueName;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 10)
  private RelationKind kind;

  @Column(nullable = false, updatable = false, length = 200)
  private String shown;

  protected DetectionTrait() {}

  /** {@code trait} of the detection, under {@code valueName}. */
  public DetectionTrait(UUID detectionId, String valueName, Trait trait) {
    this.detectionId = detectionId;
    this.valueName = valueName;
    this.kind = trait.kind();
    this.shown = trait.shown();
  }
}
