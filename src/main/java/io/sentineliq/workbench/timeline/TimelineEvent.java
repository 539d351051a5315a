package io.sentineliq.workbench.timeline;

import io.sentineliq.workbench.account.UserAccount;
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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that happened to a record. What verbs write stays as it is. */
@Entity
@Table(name = "timeline_event")
public class TimelineEvent implements Versioned {

  /** How the history names an event. */
  public static final String KIND = "TIMELINE_EVENT";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 7)
  private TimelineType type;

  @Column(nullable = false, length = 500)
  private String title;

  @Column(length = 20_000)
  private @Nullable String description;

  @Column(name = "occurred_at", nullable = false)
  private Instant occurredAt;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "actor_id", nullable = false, updatable = false)
  private UserAccount actor;

  @Column(name = "is_manual", nullable = false, updatable = false)
  private boolean isManual;

  @Column(name = "alert_id", updatable = false)
  private @Nullable UUID alertId;

  @Column(name = "incident_id", updatable = false)
  private @Nullable UUID incidentId;

  @Column(name = "case_id", updatable = false)
  private @Nullable UUID caseId;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private @Nullable String metadata;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected TimelineEvent() {}

  /** An event that a verb wrote about the alert {@code alertId}. */
  public TimelineEvent(
      UUID alertId, TimelineType type, String title, UserAccount actor, Instant now) {
    this(TimelineSubjects.alert(alertId), type, title, null, actor, now);
  }

  /** An event that a verb wrote about one or several records. */
  public TimelineEvent(
      TimelineSubjects about,
      TimelineType type,
      String title,
      @Nullable String description,
      UserAccount actor,
      Instant now) {
    this(about, type, title, description, actor, now, now);
  }

  /** An event that is written down {@code now} and happened before. */
  public TimelineEvent(
      TimelineSubjects about,
      TimelineType type,
      String title,
      @Nullable String description,
      UserAccount actor,
      Instant occurredAt,
      Instant now) {
    this.id = Ids.next();
    this.alertId = about.alertId();
    this.incidentId = about.incidentId();
    this.caseId = about.caseId();
    this.description = description;
    this.type = type;
    this.title = title;
    this.actor = actor;
    this.occurredAt = occurredAt;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** An event that {@code actor} wrote down. */
  public TimelineEvent(TimelineSubjects about, ManualEntry entry, UserAccount actor, Instant now) {
    this(about, entry.type(), entry.title(), entry.description(), actor, now);
    this.occurredAt = entry.at();
    this.isManual = true;
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

  /** The records it is about. */
  TimelineSubjects about() {
    return new TimelineSubjects(alertId, incidentId, caseId);
  }

  /** What it says. */
  String title() {
    return title;
  }

  /** Whether {@code person} wrote it down by hand. */
  boolean isOf(UUID person) {
    return isManual && actor.id().equals(person);
  }

  /** Says something else from now on. */
  void change(ManualEntry entry, Instant now) {
    type = entry.type();
    title = entry.title();
    description = entry.description();
    occurredAt = entry.at();
    updatedAt = now;
  }
}
