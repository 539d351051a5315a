package io.sentineliq.workbench.incident;

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
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A machine, service or account that an incident affects. */
@Entity
@Table(name = "incident_system")
@IdClass(IncidentSystem.Key.class)
public class IncidentSystem {

  /** An incident names a system once. */
  public record Key(UUID incident, String name) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "incident_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private Incident incident;

  @Id
  @Column(length = 255)
  private String name;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  protected IncidentSystem() {}

  /** {@code incident} affects the system called {@code name}. */
  public IncidentSystem(Incident incident, String name) {
    this.incident = incident;
    this.name = name;
  }
}
