package io.sentineliq.workbench.detection.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A word that a tracker puts on what it finds. */
@Entity
@Table(name = "detection_tag")
@IdClass(DetectionTag.Key.class)
public class DetectionTag {

  /** A detection has a tag once. */
  public record Key(UUID detectionId, String tag) {}

  @Id
  @Column(name = "detection_id")
  private UUID detectionId;

  @Id
  @Column(length = 100)
  private String tag;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  protected DetectionTag() {}

  /** Tags the detection. */
  public DetectionTag(UUID detectionId, String tag) {
    this.detectionId = detectionId;
    this.tag = tag;
  }
}
