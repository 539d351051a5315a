package io.sentineliq.workbench.observable;

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
@Table(name = "observable_tag")
@IdClass(ObservableTag.Key.class)
public class ObservableTag {

  /** A record carries each of them once. */
  public record Key(UUID observable, String tag) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "observable_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private CyberObservable observable;

  @Id
  @Column(length = 100)
  private String tag;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  protected ObservableTag() {}

  /** Attaches {@code tag} to {@code observable}. */
  public ObservableTag(CyberObservable observable, String tag) {
    this.observable = observable;
    this.tag = tag;
  }

  /** The tag. */
  String tag() {
    return tag;
  }
}
