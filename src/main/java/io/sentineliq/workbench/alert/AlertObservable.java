package io.sentineliq.workbench.alert;

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

/** An observable was seen in an alert. */
@Entity
@Table(name = "alert_observable")
@IdClass(AlertObservable.Key.class)
public class AlertObservable {

  /** An alert holds an observable once. */
  public record Key(UUID alert, UUID observable) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "alert_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private Alert alert;

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
  @JoinColumn(name = "linked_by")
  @SuppressWarnings("UnusedVariable")
  private @Nullable UserAccount linkedBy;

  @Column(name = "linked_at", nullable = false, updatable = false)
  private Instant linkedAt;

  protected AlertObservable() {}

  /** Links the two; {@code linkedBy} is null when a source did. */
  public AlertObservable(
      Alert alert, CyberObservable observable, @Nullable UserAccount linkedBy, Instant now) {
    this.alert = alert;
    this.observable = observable;
    this.linkedBy = linkedBy;
    this.linkedAt = now;
  }
}
