package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.alert.Alert;
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

/** An alert that a case looks into; it may be in several cases. */
@Entity
@Table(name = "case_alert")
@IdClass(CaseAlert.Key.class)
public class CaseAlert {

  /** A case holds an alert once. */
  public record Key(UUID caseFile, UUID alert) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "case_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private CaseFile caseFile;

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "alert_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private Alert alert;

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

  protected CaseAlert() {}

  /** Links the two. */
  public CaseAlert(CaseFile caseFile, Alert alert, @Nullable UserAccount linkedBy, Instant now) {
    this.caseFile = caseFile;
    this.alert = alert;
    this.linkedBy = linkedBy;
    this.linkedAt = now;
  }
}
