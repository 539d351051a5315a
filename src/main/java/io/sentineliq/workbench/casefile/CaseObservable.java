package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.observable.CyberObservable;
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

/** A trace that plays a part in a case. */
@Entity
@Table(name = "case_observable")
@IdClass(CaseObservable.Key.class)
public class CaseObservable {

  /** A case holds an observable once. */
  public record Key(UUID caseFile, UUID observable) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "case_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private CaseFile caseFile;

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "observable_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private CyberObservable observable;

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

  protected CaseObservable() {}

  /** Links the two. */
  public CaseObservable(
      CaseFile caseFile, CyberObservable observable, @Nullable UserAccount linkedBy, Instant now) {
    this.caseFile = caseFile;
    this.observable = observable;
    this.linkedBy = linkedBy;
    this.linkedAt = now;
  }
}
