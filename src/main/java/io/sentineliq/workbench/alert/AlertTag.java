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

/** A label people filter by. */
@Entity
@Table(name = "alert_tag")
@IdClass(AlertTag.Key.class)
public class AlertTag {

  /** A record carries each of them once. */
  public record Key(UUID alert, String tag) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "alert_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private Alert alert;

  @Id
  @Column(length = 100)
  private String tag;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  protected AlertTag() {}

  /** Attaches {@code tag} to {@code alert}. */
  public AlertTag(Alert alert, String tag) {
    this.alert = alert;
    this.tag = tag;
  }
}
