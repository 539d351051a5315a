package io.sentineliq.workbench.detection.tracking;

import io.sentineliq.workbench.brand.Brand;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.text.WatchedTracker;
import io.sentineliq.workbench.detection.tracker.Tracker;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A tracker as people keep it. */
@Entity
@Table(name = "tracker")
public class TrackerRule implements Versioned {

  /** How the history names a tracker. */
  public static final String KIND = "TRACKER";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Column(nullable = false, length = 200)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 14)
  private TrackerType type;

  @Column(nullable = false, length = 20_000)
  private String pattern;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "brand_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private @Nullable Brand brand;

  @Column(name = "is_active", nullable = false)
  private boolean isActive = true;

  @Column(name = "is_case_sensitive", nullable = false)
  private boolean isCaseSensitive;

  @Column(name = "is_fuzzy", nullable = false)
  private boolean isFuzzy;

  @Column(nullable = false)
  private short threshold;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 8)
  private Severity severity;

  @Column(name = "auto_tag", length = 100)
  private @Nullable String autoTag;

  @Enumerated(EnumType.STRING)
  @Column(name = "notify_on", length = 8)
  private @Nullable Severity notifyOn;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected TrackerRule() {}

  /** A new tracker, which runs. */
  public TrackerRule(NewTracker said, @Nullable Brand brand, Instant now) {
    this.id = Ids.next();
    this.createdAt = now;
    change(said, brand, now);
  }

  /** Says something else of itself. */
  final void change(NewTracker said, @Nullable Brand itsBrand, Instant now) {
    name = said.name();
    type = said.type();
    pattern = said.pattern();
    brand = itsBrand;
    isCaseSensitive = said.isCaseSensitive();
    isFuzzy = said.isFuzzy();
    threshold = (short) said.threshold();
    severity = said.severity();
    autoTag = said.autoTag();
    notifyOn = said.notifyOn();
    updatedAt = now;
  }

  /** Runs, or not for a while. */
  void run(boolean isRun, Instant now) {
    isActive = isRun;
    updatedAt = now;
  }

  /** What it says of itself. */
  NewTracker said() {
    return new NewTracker(
        name,
        type,
        pattern,
        brand == null ? null : brand.id(),
        isCaseSensitive,
        isFuzzy,
        threshold,
        severity,
        autoTag,
        notifyOn);
  }

  /** Ready to be run. */
  WatchedTracker watched() {
    return watched(said().toPattern().compile());
  }

  /** Ready to be run as {@code tracker}. */
  WatchedTracker watched(Tracker tracker) {
    return new WatchedTracker(
        id, name, tracker, brand == null ? null : brand.id(), severity, autoTag, notifyOn);
  }

  @Override
  public SubjectRef ref() {
    return new SubjectRef(KIND, id);
  }

  @Override
  public int version() {
    return version;
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** Whether it runs. */
  public boolean isActive() {
    return isActive;
  }
}
