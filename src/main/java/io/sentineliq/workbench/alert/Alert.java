package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a detection source reported, and where its handling stands. */
@Entity
@Table(name = "alert")
public class Alert implements Versioned {

  /** How the history and links name an alert. */
  public static final String KIND = "ALERT";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Column(nullable = false, length = 500)
  private String title;

  @Column(length = 20_000)
  private @Nullable String description;

  @Column(nullable = false, length = 200)
  private String source;

  @Column(name = "external_id", length = 300)
  private @Nullable String externalId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 8)
  private Severity severity;

  @Column(name = "severity_rank", nullable = false)
  private short severityRank;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 13)
  private AlertStatus status = AlertStatus.NEW;

  @Column(name = "detected_at", nullable = false)
  private Instant detectedAt;

  @Column(length = 40)
  private @Nullable String category;

  @Column(name = "threat_score")
  private @Nullable Short threatScore;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assignee_id")
  private @Nullable UserAccount assignee;

  @Column(name = "import_id", updatable = false)
  @SuppressWarnings("UnusedVariable")
  private @Nullable UUID importId;

  @Column(name = "handover_id")
  @SuppressWarnings("UnusedVariable")
  private @Nullable UUID handoverId;

  @Column(name = "assigned_at")
  private @Nullable Instant assignedAt;

  @Column(name = "acknowledged_at")
  private @Nullable Instant acknowledgedAt;

  @Column(name = "resolved_at")
  private @Nullable Instant resolvedAt;

  @Enumerated(EnumType.STRING)
  @Column(length = 14)
  private @Nullable Resolution resolution;

  @Column(name = "resolution_reason", length = 2000)
  private @Nullable String resolutionReason;

  @Column(nullable = false)
  private int occurrences = 1;

  @Column(name = "last_seen_at", nullable = false)
  private Instant lastSeenAt;

  @Column(name = "deleted_at")
  private @Nullable Instant deletedAt;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected Alert() {}

  /** A new alert; {@code source} and {@code externalId} together are unique in a workspace. */
  public Alert(
      String title,
      String source,
      @Nullable String externalId,
      Severity severity,
      Instant detectedAt,
      Instant now) {
    this.id = Ids.next();
    this.title = title;
    this.source = source;
    this.externalId = externalId;
    this.severity = severity;
    this.severityRank = severity.rank();
    this.detectedAt = detectedAt;
    this.lastSeenAt = detectedAt;
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

  /** The alert's id. */
  public UUID id() {
    return id;
  }

  /** One line that says what was found. */
  public String title() {
    return title;
  }

  /** Where its handling stands. */
  public AlertStatus status() {
    return status;
  }

  AlertDetails details(
      List<String> assets,
      List<String> tags,
      List<AlertDetails.Sighting> observables,
      List<AlertDetails.Event> timeline,
      AlertDetails.@Nullable RawRecord raw) {
    return new AlertDetails(
        id,
        version,
        severity,
        title,
        description,
        source,
        externalId,
        status,
        category,
        assignee == null ? null : assignee.displayName(),
        occurrences,
        detectedAt,
        lastSeenAt,
        createdAt,
        acknowledgedAt,
        assets,
        tags,
        observables,
        timeline,
        raw);
  }
}
