package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.brand.Brand;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.Detection;
import io.sentineliq.workbench.incident.Incident;
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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something that is done to a brand. */
@Entity
@Table(name = "infringement")
public class Infringement implements Versioned {

  /** How the history names an infringement. */
  public static final String KIND = "INFRINGEMENT";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(
      name = "brand_id",
      nullable = false,
      updatable = false,
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private Brand brand;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(
      name = "detection_id",
      updatable = false,
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private @Nullable Detection detection;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "incident_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private @Nullable Incident incident;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 26)
  private InfringementType type;

  @Column(nullable = false, length = 500)
  private String title;

  @Column(length = 2_048)
  private @Nullable String subject;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 8)
  private Severity severity;

  @Column(name = "severity_rank", nullable = false)
  private short severityRank;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 18)
  private InfringementStatus status = InfringementStatus.OPEN;

  @Column(name = "status_reason", length = 2_000)
  private @Nullable String statusReason;

  @Column(name = "evidence_urls", nullable = false, length = 20_000)
  private String evidenceUrls;

  @Column(length = 20_000)
  private @Nullable String notes;

  @Column(name = "misp_event_id", length = 100)
  private @Nullable String mispEventId;

  @Column(name = "the_hive_case_id", length = 100)
  private @Nullable String theHiveCaseId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assignee_id")
  @SuppressWarnings("UnusedVariable")
  private @Nullable UserAccount assignee;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected Infringement() {}

  /** A new infringement of {@code brand}, as far as it was detected by {@code detection}. */
  public Infringement(
      NewInfringement said, Brand brand, @Nullable Detection detection, Instant now) {
    this.id = Ids.next();
    this.brand = brand;
    this.detection = detection;
    this.createdAt = now;
    change(said, now);
  }

  /** Says something else of itself. */
  final void change(NewInfringement said, Instant now) {
    type = said.type();
    title = said.title();
    subject = said.subject();
    severity = said.severity();
    severityRank = said.severity().rank();
    evidenceUrls = String.join("\n", said.evidenceUrls());
    notes = said.notes();
    mispEventId = said.mispEventId();
    theHiveCaseId = said.theHiveCaseId();
    updatedAt = now;
  }

  /** What it says of itself. */
  NewInfringement said() {
    return new NewInfringement(
        type,
        title,
        subject,
        severity,
        evidenceUrls.lines().toList(),
        notes,
        mispEventId,
        theHiveCaseId);
  }

  /** Goes on; {@code reason} says why where that is asked for. */
  void moveTo(InfringementStatus next, @Nullable String reason, Instant now) {
    if (!status.canMoveTo(next)) {
      throw new Problem.NotAllowed(Messages.of(status), Messages.of(next)).asException();
    }
    status = next;
    statusReason = reason;
    updatedAt = now;
  }

  /** Somebody answers for it, or nobody. */
  void assign(@Nullable UserAccount person, Instant now) {
    assignee = person;
    updatedAt = now;
  }

  /** Is worked on as an incident too. */
  void leadTo(Incident opened, Instant now) {
    if (incident != null) {
      throw new Problem.Conflict(Messages.text("infringement.hasIncident")).asException();
    }
    incident = opened;
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

  /** One line that says what it is. */
  public String title() {
    return title;
  }

  /** Where it stands. */
  public InfringementStatus status() {
    return status;
  }

  /** Why it stands there. */
  @Nullable String statusReason() {
    return statusReason;
  }

  /** The incident it is worked on as. */
  List<UUID> incidentId() {
    return incident == null ? List.of() : List.of(incident.id());
  }
}
