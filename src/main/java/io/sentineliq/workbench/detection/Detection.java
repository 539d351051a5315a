package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.brand.Brand;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.source.DetectionSource;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Versioned;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something that was found about a brand. What was found, where and when never changes. */
@Entity
@Table(name = "detection")
public class Detection implements Versioned {

  /** How the history names a detection. */
  public static final String KIND = "DETECTION";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Column(name = "record_digest", nullable = false, updatable = false)
  private byte[] recordDigest;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 9)
  private DetectionKind kind;

  @Column(name = "source_name", nullable = false, updatable = false, length = 200)
  private String sourceName;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_type", nullable = false, updatable = false, length = 12)
  private SourceType sourceType;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "detection_source_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private @Nullable DetectionSource source;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "brand_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private @Nullable Brand brand;

  @Column(nullable = false, length = 500)
  private String title;

  @Column(length = 20_000)
  private @Nullable String description;

  @Column(updatable = false, length = 2_048)
  private @Nullable String subject;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 8)
  private Severity severity;

  @Column(name = "severity_rank", nullable = false)
  private short severityRank;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 14)
  private DetectionStatus status = DetectionStatus.NEW;

  @Column(nullable = false)
  private short confidence;

  @Column(nullable = false, length = 20_000)
  private String reasons;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assignee_id")
  @SuppressWarnings("UnusedVariable")
  private @Nullable UserAccount assignee;

  @Column(name = "status_reason", length = 2_000)
  private @Nullable String statusReason;

  @Column(name = "alert_id")
  private @Nullable UUID alertId;

  @Column(name = "detected_at", nullable = false, updatable = false)
  private Instant detectedAt;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected Detection() {}

  /** A lookalike that was found in {@code origin}. */
  public Detection(LookalikeHit hit, Brand brand, LookalikeStore.Origin origin, Instant now) {
    this.id = Ids.next();
    this.recordDigest = RecordDigest.of(hit);
    this.kind = DetectionKind.LOOKALIKE;
    this.sourceName = origin.name();
    this.sourceType = origin.type();
    this.source = origin.source();
    this.brand = brand;
    this.title = Messages.text("detection.lookalike.title", hit.domain(), hit.brand());
    this.subject = hit.domain();
    this.severity = hit.severity();
    this.severityRank = hit.severity().rank();
    this.confidence = (short) hit.score();
    this.reasons = new LookalikeReasons(hit.brand(), hit.steps()).text();
    this.detectedAt = now;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** A text in which something was found. */
  public Detection(
      TextRecord text, @Nullable Brand brand, @Nullable DetectionSource source, Instant now) {
    this.id = Ids.next();
    this.recordDigest = text.digest().clone();
    this.kind = DetectionKind.TEXT;
    this.sourceName = text.sourceName();
    this.sourceType = text.sourceType();
    this.source = source;
    this.brand = brand;
    this.title = text.title();
    this.subject = text.subject();
    this.severity = text.severity();
    this.severityRank = text.severity().rank();
    this.confidence = (short) text.confidence();
    this.reasons = text.reasons();
    this.detectedAt = text.detectedAt();
    this.createdAt = now;
    this.updatedAt = now;
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

  /** One line that says what was found. */
  public String title() {
    return title;
  }

  /** The domain, address or account that was found; null for a text without one. */
  public @Nullable String subject() {
    return subject;
  }

  /** Where it stands. */
  public DetectionStatus status() {
    return status;
  }

  /** Why it stands there, as far as somebody said so. */
  @Nullable String statusReason() {
    return statusReason;
  }

  /** Why it was found, as JSON of its kind. */
  String reasons() {
    return reasons;
  }

  /** When it was found. */
  Instant detectedAt() {
    return detectedAt;
  }

  /** The line that lists show of it. */
  DetectionRow row(@Nullable String brandName) {
    return new DetectionRow(
        id,
        version,
        kind,
        title,
        subject,
        brandName,
        severity,
        status,
        confidence,
        sourceName,
        detectedAt);
  }

  /** The alert that was made of it. */
  Optional<UUID> alertId() {
    return Optional.ofNullable(alertId);
  }

  /** Leads to an alert, one in its life; somebody looks into it from then on. */
  void leadTo(UUID alert, Instant now) {
    alertId = alert;
    if (status == DetectionStatus.NEW) {
      status = DetectionStatus.INVESTIGATING;
    }
    updatedAt = now;
  }

  /** Leads to no alert, as if none had been made. */
  void leaveAlert() {
    alertId = null;
  }

  /** How it was found. */
  public DetectionKind kind() {
    return kind;
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }

  /** Goes on; {@code reason} says why where that is asked for. */
  void moveTo(DetectionStatus next, @Nullable String reason, Instant now) {
    if (!status.canMoveTo(next)) {
      throw new Problem.NotAllowed(Messages.of(status), Messages.of(next)).asException();
    }
    putBack(next, reason, now);
  }

  /** Stands where it stood before an act. */
  void putBack(DetectionStatus before, @Nullable String reason, Instant now) {
    status = before;
    statusReason = reason;
    updatedAt = now;
  }
}
