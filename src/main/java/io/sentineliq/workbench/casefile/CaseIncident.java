package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.incident.Incident;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An incident that a case looks into. */
@Entity
@Table(name = "case_incident")
@IdClass(CaseIncident.Key.class)
public class CaseIncident {

  /** A case holds an incident once. */
  public record Key(UUID caseFile, UUID incident) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "case_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private CaseFile caseFile;

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "incident_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private Incident incident;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "linked_by", updatable = false)
  @SuppressWarnings("UnusedVariable")
  private @Nullable UserAccount linkedBy;

  @Column(name = "linked_at", nullable = false, updatable = false)
  private Instant linkedAt;

  protected CaseIncident() {}

  /** Links the two. */
  public CaseIncident(
      CaseFile caseFile, Incident incident, @Nullable UserAccount linkedBy, Instant now) {
    this.caseFile = caseFile;
    this.incident = incident;
    this.linkedBy = linkedBy;
    this.linkedAt = now;
  }
}
