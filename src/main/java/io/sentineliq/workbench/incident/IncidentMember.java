package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.account.UserAccount;
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

/** A member of the workspace who works on an incident beside its assignee. */
@Entity
@Table(name = "incident_member")
@IdClass(IncidentMember.Key.class)
public class IncidentMember {

  /** A person is once in a team. */
  public record Key(UUID incident, UUID user) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "incident_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private Incident incident;

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "user_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private UserAccount user;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "added_at", nullable = false, updatable = false)
  private Instant addedAt;

  protected IncidentMember() {}

  /** Adds {@code user} to the team of an incident. */
  public IncidentMember(Incident incident, UserAccount user, Instant now) {
    this.incident = incident;
    this.user = user;
    this.addedAt = now;
  }
}
