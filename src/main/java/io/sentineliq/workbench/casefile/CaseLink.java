package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.account.UserAccount;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** What one case has to do with another one, read from the first. */
@Entity
@Table(name = "case_link")
@IdClass(CaseLink.Key.class)
public class CaseLink {

  /** Two cases are linked once in each direction. */
  public record Key(UUID caseFile, UUID other) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "case_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private CaseFile caseFile;

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "other_case_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private CaseFile other;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 9)
  @SuppressWarnings("UnusedVariable")
  private CaseLinkKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "linked_by", updatable = false)
  @SuppressWarnings("UnusedVariable")
  private @Nullable UserAccount linkedBy;

  @Column(name = "linked_at", nullable = false, updatable = false)
  private Instant linkedAt;

  protected CaseLink() {}

  /** {@code other} is {@code kind} to {@code caseFile}. */
  public CaseLink(
      CaseFile caseFile,
      CaseFile other,
      CaseLinkKind kind,
      @Nullable UserAccount linkedBy,
      Instant now) {
    this.caseFile = caseFile;
    this.other = other;
    this.kind = kind;
    this.linkedBy = linkedBy;
    this.linkedAt = now;
  }
}
