package io.sentineliq.workbench.brand;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an organisation is known by, and wants nobody else to be known by. */
@Entity
@Table(name = "brand")
public class Brand implements Versioned {

  /** How the history names a brand. */
  public static final String KIND = "BRAND";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Column(nullable = false, length = 200)
  private String name;

  @Column(length = 2_048)
  private @Nullable String website;

  @Column(length = 100)
  private @Nullable String industry;

  @Column(length = 500)
  private @Nullable String trademark;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 8)
  private BrandStatus status = BrandStatus.ACTIVE;

  @Column(nullable = false)
  private short priority;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private @Nullable String metadata;

  @Column(length = BrandLogo.LARGEST)
  private byte @Nullable [] logo;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected Brand() {}

  /** A brand that is watched from now on. */
  public Brand(NewBrand draft, Instant now) {
    this.id = Ids.next();
    this.createdAt = now;
    change(draft, now);
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

  /** Whether it is watched. */
  public BrandStatus status() {
    return status;
  }

  /** Everything shown of it; its terms are rows of their own. */
  BrandDetails details(Function<TermKind, List<String>> terms) {
    var said =
        new NewBrand(
            name,
            website,
            industry,
            trademark,
            terms.apply(TermKind.KEYWORD),
            terms.apply(TermKind.DOMAIN),
            terms.apply(TermKind.HANDLE),
            priority);
    return new BrandDetails(id, version, status, said, Optional.ofNullable(logo), createdAt);
  }

  /** Says something else of itself. */
  final void change(NewBrand draft, Instant now) {
    name = draft.name();
    website = draft.website();
    industry = draft.industry();
    trademark = draft.trademark();
    priority = (short) draft.priority();
    updatedAt = now;
  }

  /** Has a picture, as {@link BrandLogo} makes them, or none. */
  void show(byte @Nullable [] picture, Instant now) {
    logo = picture == null ? null : picture.clone();
    updatedAt = now;
  }

  /** Whether it has a picture. */
  boolean hasLogo() {
    return logo != null;
  }

  /** Is watched, or not for a while, or no more. */
  void moveTo(BrandStatus next, Instant now) {
    status = next;
    updatedAt = now;
  }
}
