package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.classification.Pap;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A trace that ties records together. Its normal form is unique per type in a workspace. */
@Entity
@Table(name = "observable")
public class CyberObservable implements Versioned {

  /** How the history names an observable. */
  public static final String KIND = "OBSERVABLE";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 11)
  private ObservableType type;

  @Column(name = "value_as_written", nullable = false, length = 8000)
  private String valueAsWritten;

  @Column(nullable = false, updatable = false, length = 8000)
  private String normalised;

  @Column(name = "value_digest", nullable = false, updatable = false)
  private byte[] valueDigest;

  @Column(name = "data_type", length = 100)
  private @Nullable String dataType;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private Tlp tlp = Tlp.AMBER;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 5)
  private Pap pap = Pap.AMBER;

  @Column(name = "ioc", nullable = false)
  private boolean isIoc;

  @Column(name = "sighted", nullable = false)
  private boolean isSighted;

  @Column(name = "sight_count", nullable = false)
  private int sightCount;

  @Column(name = "first_seen_at")
  private @Nullable Instant firstSeenAt;

  @Column(name = "last_seen_at")
  private @Nullable Instant lastSeenAt;

  @Column(name = "ignore_for_correlation", nullable = false)
  private boolean isIgnoredForCorrelation;

  @Column(length = 20_000)
  private @Nullable String description;

  @Column(length = 200)
  private @Nullable String source;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "creator_id")
  @SuppressWarnings("UnusedVariable")
  private @Nullable UserAccount creator;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private @Nullable String enrichment;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected CyberObservable() {}

  /**
   * A new observable.
   *
   * @param id derived from workspace, type and normal form, so that two people who meet the same
   *     value at once make the same row
   * @param valueDigest SHA-256 of {@code normalised} in UTF-8; the database checks it
   */
  public CyberObservable(
      UUID id,
      ObservableType type,
      String valueAsWritten,
      String normalised,
      byte[] valueDigest,
      Instant now) {
    this.id = id;
    this.type = type;
    this.valueAsWritten = valueAsWritten;
    this.normalised = normalised;
    this.valueDigest = valueDigest.clone();
    this.createdAt = now;
    this.updatedAt = now;
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

  /** The form that is compared. */
  String normalised() {
    return normalised;
  }

  /** As it may be shown. */
  String defanged() {
    return Defang.text(type, valueAsWritten);
  }

  /** How often it was met. */
  ObservableSightings sightings() {
    return new ObservableSightings(sightCount, firstSeenAt, lastSeenAt);
  }

  /** What is said of it; its {@code tags} are rows of their own. */
  ObservableWords words(List<String> tags) {
    return new ObservableWords(tlp, pap, isIoc, isIgnoredForCorrelation, description, source, tags);
  }

  /** Says something else of it. */
  final void change(ObservableWords said, Instant now) {
    tlp = said.tlp();
    pap = said.pap();
    isIoc = said.isIoc();
    isIgnoredForCorrelation = said.isIgnored();
    description = said.description();
    source = said.source();
    updatedAt = now;
  }

  /** Says whether it stands for something bad. */
  void mark(boolean isBad, Instant now) {
    isIoc = isBad;
    updatedAt = now;
  }

  /** Was met {@code now}. */
  void sight(Instant now) {
    isSighted = true;
    sightCount++;
    firstSeenAt = firstSeenAt == null ? now : firstSeenAt;
    lastSeenAt = now;
    updatedAt = now;
  }
}
