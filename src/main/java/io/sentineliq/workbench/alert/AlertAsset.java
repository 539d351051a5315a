package io.sentineliq.workbench.alert;

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

/** A system the alert is about. */
@Entity
@Table(name = "alert_asset")
@IdClass(AlertAsset.Key.class)
public class AlertAsset {

  /** A record carries each of them once. */
  public record Key(UUID alert, String asset) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "alert_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private Alert alert;

  @Id
  @Column(length = 255)
  private String asset;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  protected AlertAsset() {}

  /** Attaches {@code asset} to {@code alert}. */
  public AlertAsset(Alert alert, String asset) {
    this.alert = alert;
    this.asset = asset;
  }
}
