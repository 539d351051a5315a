package io.sentineliq.workbench.attack;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Versioned;
import io.sentineliq.workbench.timeline.TimelineSubjects;
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

/** A technique that was seen in an alert, an incident or a case. */
@Entity
@Table(name = "ttp")
public class Ttp implements Versioned {

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Column(name = "alert_id", updatable = false)
  private @Nullable UUID alertId;

  @Column(name = "incident_id", updatable = false)
  private @Nullable UUID incidentId;

  @Column(name = "case_id", updatable = false)
  private @Nullable UUID caseId;

  @Column(nullable = false, length = 40)
  private String tactic;

  @Column(nullable = false, length = 9)
  private String technique;

  @Column(length = 4_000)
  private @Nullable String description;

  @Column(name = "occurrence_count", nullable = false)
  private int occurrenceCount = 1;

  @Column(name = "detected_at", nullable = false)
  private Instant detectedAt;

  @Column(nullable = false)
  private short confidence;

  @Enumerated(EnumType.STRING)
  @Column(length = 8)
  private @Nullable Severity severity;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected Ttp() {}

  /** {@code sighting} of a technique in one record. */
  public Ttp(TimelineSubjects about, Sighting sighting, Instant now) {
    this.id = Ids.next();
    this.alertId = about.alertId();
    this.incidentId = about.incidentId();
    this.caseId = about.caseId();
    this.tactic = sighting.tactic();
    this.technique = sighting.technique();
    this.createdAt = now;
    take(sighting, now);
  }

  /** The same technique once more: what is newest about it is kept, the count grows. */
  public void seenAgain(Sighting sighting, Instant now) {
    occurrenceCount++;
    take(sighting, now);
  }

  /** In whose timelines it is told. */
  public TimelineSubjects told() {
    return new TimelineSubjects(alertId, incidentId, caseId);
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** The id of the technique. */
  public String technique() {
    return technique;
  }

  /** How often it was linked. */
  public int occurrenceCount() {
    return occurrenceCount;
  }

  @Override
  public SubjectRef ref() {
    return new SubjectRef("TTP", id);
  }

  @Override
  public int version() {
    return version;
  }

  private void take(Sighting sighting, Instant now) {
    detectedAt = sighting.detectedAt();
    confidence = (short) sighting.confidence();
    severity = sighting.severity();
    if (sighting.description() != null) {
      description = sighting.description();
    }
    updatedAt = now;
  }
}
