package io.sentineliq.workbench.detection.source;

import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A place that feeds come from. */
@Entity
@Table(name = "detection_source")
public class DetectionSource implements Versioned {

  /** How the history names a source. */
  public static final String KIND = "DETECTION_SOURCE";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Column(nullable = false, length = 200)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private SourceType type;

  @Column(length = 2_048)
  private @Nullable String url;

  @Column(name = "is_active", nullable = false)
  private boolean isActive = true;

  @Column(name = "sync_interval")
  private @Nullable Integer syncInterval;

  @Column(name = "last_sync_at")
  private @Nullable Instant lastSyncAt;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected DetectionSource() {}

  /** A new source, in use. */
  public DetectionSource(NewSource said, Instant now) {
    this.id = Ids.next();
    this.createdAt = now;
    change(said, now);
  }

  /** Says something else of itself. */
  final void change(NewSource said, Instant now) {
    name = said.name();
    type = said.type();
    url = said.url();
    syncInterval = said.intervalHours();
    updatedAt = now;
  }

  /** Is used, or not. */
  void use(boolean isUsed, Instant now) {
    isActive = isUsed;
    updatedAt = now;
  }

  /** Something was imported from it. */
  public void synced(Instant now) {
    lastSyncAt = now;
    updatedAt = now;
  }

  @Override
  public SubjectRef ref() {
    return new SubjectRef(KIND, id);
  }

  @Override
  public int version() {
    return version;
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** What it says of itself. */
  NewSource said() {
    return new NewSource(name, type, url, syncInterval);
  }

  /** What it is. */
  public SourceType type() {
    return type;
  }

  /** Whether it is used. */
  public boolean isActive() {
    return isActive;
  }
}
