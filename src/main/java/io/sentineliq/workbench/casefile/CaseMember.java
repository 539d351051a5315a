package io.sentineliq.workbench.casefile;

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

/** A member of the workspace who works on a case and may see it, however secret it is. */
@Entity
@Table(name = "case_member")
@IdClass(CaseMember.Key.class)
public class CaseMember {

  /** A person is once in a team. */
  public record Key(UUID caseFile, UUID user) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "case_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private CaseFile caseFile;

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

  protected CaseMember() {}

  /** Adds {@code user} to the team of a case. */
  public CaseMember(CaseFile caseFile, UserAccount user, Instant now) {
    this.caseFile = caseFile;
    this.user = user;
    this.addedAt = now;
  }
}
