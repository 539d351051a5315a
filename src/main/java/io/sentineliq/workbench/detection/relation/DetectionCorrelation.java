package io.sentineliq.workbench.detection.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** Two detections have something of one kind in common. The pair has no order. */
@Entity
@Table(name = "detection_correlation")
@IdClass(DetectionCorrelation.Key.class)
public class DetectionCorrelation {

  /** A pair is correlated once for each kind. */
  public record Key(UUID firstId, UUID secondId, RelationKind kind) {

    /** The pair with the smaller id first, as both databases order ids. */
    public static Key of(UUID one, UUID other, RelationKind kind) {
      var isInOrder = one.toString().compareTo(other.toString()) < 0;
      return isInOrder ? new Key(one, other, kind) : new Key(other, one, kind);
    }
  }

  @Id
  @Column(name = "first_id")
  private UUID firstId;

  @Id
  @Column(name = "second_id")
  private UUID secondId;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private RelationKind kind;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(nullable = false, updatable = false)
  private short strength;

  @Column(nullable = false, updatable = false, length = 200)
  private String shown;

  @Column(name = "found_at", nullable = false, updatable = false)
  private Instant foundAt;

  protected DetectionCorrelation() {}

  /** The pair of {@code key} shares what {@code shared} says. */
  public DetectionCorrelation(Key key, Shared shared, Instant now) {
    this.firstId = key.firstId();
    this.secondId = key.secondId();
    this.kind = key.kind();
    this.strength = (short) shared.strength(key.kind());
    this.shown = shared.shown();
    this.foundAt = now;
  }
}
