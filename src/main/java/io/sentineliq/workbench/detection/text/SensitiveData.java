package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.leak.LeakKind;
import io.sentineliq.workbench.platform.persistence.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/**
 * A value that leaked, without the value: its mask, and a name that only the workspace can make.
 */
@Entity
@Table(name = "sensitive_data")
public class SensitiveData {

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "detection_id", nullable = false, updatable = false)
  private UUID detectionId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 11)
  private LeakKind kind;

  @Column(nullable = false, updatable = false, length = 200)
  private String masked;

  @Column(name = "value_hash", nullable = false, updatable = false)
  private byte[] valueHash;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 8)
  private Severity severity;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  protected SensitiveData() {}

  /** A value that was first found in the text of {@code detectionId}. */
  public SensitiveData(UUID detectionId, SensitiveSpan span, byte[] valueHash, Instant now) {
    this.id = Ids.next();
    this.detectionId = detectionId;
    this.kind = span.kind();
    this.masked = span.masked();
    this.valueHash = valueHash.clone();
    this.severity = span.kind().severity();
    this.createdAt = now;
  }

  /** Its id. */
  public UUID id() {
    return id;
  }
}
