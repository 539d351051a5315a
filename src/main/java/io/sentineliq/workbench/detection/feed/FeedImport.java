package io.sentineliq.workbench.detection.feed;

import io.sentineliq.workbench.detection.source.DetectionSource;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** How far a feed of a source was read. */
@Entity
@Table(name = "feed_import")
public class FeedImport implements Versioned {

  /** How the history names an import. */
  public static final String KIND = "FEED_IMPORT";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(
      name = "detection_source_id",
      nullable = false,
      updatable = false,
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private DetectionSource source;

  @Column(name = "file_name", nullable = false, length = 255)
  private String fileName;

  @Column(nullable = false, updatable = false)
  private byte[] fingerprint;

  @Column(nullable = false)
  private long records;

  @Column(nullable = false)
  private long added;

  @Column(name = "started_at", nullable = false)
  private Instant startedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected FeedImport() {}

  /** A feed of which nothing was read yet. */
  public FeedImport(DetectionSource source, String fileName, byte[] fingerprint, Instant now) {
    this.id = Ids.next();
    this.source = source;
    this.fileName = fileName;
    this.fingerprint = fingerprint.clone();
    this.startedAt = now;
    this.updatedAt = now;
  }

  /** Begins: where it stopped, or again from the beginning when it had come to the end. */
  void begin(String called, Instant now) {
    fileName = called;
    if (finishedAt != null) {
      finishedAt = null;
      records = 0;
      startedAt = now;
    }
    updatedAt = now;
  }

  /** Was read up to {@code upTo}, of which {@code more} were stored since. */
  void goOn(long upTo, int more, Instant now) {
    records = upTo;
    added += more;
    updatedAt = now;
  }

  /** Was read to its end. */
  void finish(long upTo, Instant now) {
    records = upTo;
    finishedAt = now;
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

  /** Whether it was read to its end. */
  boolean isFinished() {
    return finishedAt != null;
  }

  /** How many records were read and stored where they matter. */
  public long records() {
    return records;
  }
}
