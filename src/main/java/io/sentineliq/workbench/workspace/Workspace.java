package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant: everything but people belongs to exactly one. */
@Entity
@Table(name = "workspace")
public class Workspace implements Versioned {

  /** How the history names workspaces. */
  public static final String KIND = "WORKSPACE";

  @Id private UUID id;

  @Version private int version;

  @Column(nullable = false, length = 100)
  private String name;

  @Column(nullable = false, length = 100)
  private String slug;

  @Column(length = 2000)
  private @Nullable String description;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "owner_id", nullable = false)
  @SuppressWarnings("UnusedVariable")
  private UserAccount owner;

  @Column private byte @Nullable [] logo;

  @Column(name = "primary_color", length = 7)
  private @Nullable String primaryColor;

  @Column(name = "secondary_color", length = 7)
  private @Nullable String secondaryColor;

  @Column(name = "is_active", nullable = false)
  private boolean isActive = true;

  @Column(name = "deleted_at")
  private @Nullable Instant deletedAt;

  @Column(name = "legal_name", length = 200)
  private @Nullable String legalName;

  @Column(length = 18)
  private @Nullable String cnpj;

  @Column(name = "state_registration", length = 30)
  private @Nullable String stateRegistration;

  @Column(length = 300)
  private @Nullable String address;

  @Column(length = 100)
  private @Nullable String city;

  @Column(length = 100)
  private @Nullable String state;

  @Column(name = "zip_code", length = 20)
  private @Nullable String zipCode;

  @Column(nullable = false, length = 2)
  private String country = "BR";

  @Column(name = "applied_coupon", length = 50)
  private @Nullable String appliedCoupon;

  @Column(name = "coupon_discount_percent")
  private @Nullable Short couponDiscountPercent;

  @Column(name = "trial_ends_at")
  private @Nullable Instant trialEndsAt;

  @Column(name = "trial_used", nullable = false)
  private boolean isTrialUsed;

  @Column(name = "storage_quota")
  private @Nullable Long storageQuota;

  @Column(name = "storage_used", nullable = false)
  private long storageUsed;

  @Column(name = "allowed_networks", length = 1000)
  private @Nullable String allowedNetworks;

  @Column(name = "session_timeout", nullable = false)
  private int sessionTimeout = 1800;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected Workspace() {}

  /** A new, active workspace without a storage limit. */
  public Workspace(UUID id, String name, String slug, UserAccount owner, Instant now) {
    this.id = id;
    this.name = name;
    this.slug = slug;
    this.owner = owner;
    this.createdAt = now;
    this.updatedAt = now;
  }

  @Override
  public int version() {
    return version;
  }

  @Override
  public SubjectRef ref() {
    return new SubjectRef(KIND, id);
  }

  /** Its short name. */
  public String slug() {
    return slug;
  }

  /** What is said of it. */
  public WorkspaceProfile profile() {
    return new WorkspaceProfile(
        new WorkspaceName(name),
        new Slug(slug),
        orEmpty(description),
        HexColour.typed(orEmpty(primaryColor)),
        HexColour.typed(orEmpty(secondaryColor)),
        new BillingProfile(
            orEmpty(legalName),
            Cnpj.typed(orEmpty(cnpj)),
            orEmpty(stateRegistration),
            orEmpty(address),
            orEmpty(city),
            orEmpty(state),
            orEmpty(zipCode),
            country),
        Duration.ofSeconds(sessionTimeout),
        Networks.typed(orEmpty(allowedNetworks)));
  }

  /** Its picture. */
  public Optional<Logo> logo() {
    return Optional.ofNullable(logo).map(Logo::new);
  }

  /** As its settings show it to somebody of {@code role}. */
  public WorkspaceDetails details(WorkspaceRole role) {
    return new WorkspaceDetails(
        version,
        profile(),
        logo(),
        storageQuota == null ? OptionalLong.empty() : OptionalLong.of(storageQuota),
        storageUsed,
        createdAt,
        role);
  }

  /** Is from now on what {@code said} says. */
  public void describe(WorkspaceProfile said, Instant now) {
    name = said.name().text();
    slug = said.slug().text();
    description = orNull(said.description());
    primaryColor = said.primary().map(HexColour::text).orElse(null);
    secondaryColor = said.secondary().map(HexColour::text).orElse(null);
    bill(said.billing());
    sessionTimeout = Math.toIntExact(said.sessionTimeout().toSeconds());
    allowedNetworks = orNull(String.join(" ", said.networks().all()));
    updatedAt = now;
  }

  /** Shows {@code picture}, or none. */
  public void show(Optional<Logo> picture, Instant now) {
    logo = picture.map(Logo::bytes).orElse(null);
    updatedAt = now;
  }

  /** Takes no more than {@code bytes} of evidence. */
  public void limit(OptionalLong bytes, Instant now) {
    storageQuota = bytes.isPresent() ? Long.valueOf(bytes.getAsLong()) : null;
    updatedAt = now;
  }

  /** Is closed for everybody. */
  public void suspend(Instant now) {
    isActive = false;
    updatedAt = now;
  }

  /** Is deleted. */
  public void delete(Instant now) {
    deletedAt = now;
    updatedAt = now;
  }

  private void bill(BillingProfile said) {
    legalName = orNull(said.legalName());
    cnpj = said.cnpj().map(Cnpj::text).orElse(null);
    stateRegistration = orNull(said.stateRegistration());
    address = orNull(said.address());
    city = orNull(said.city());
    state = orNull(said.state());
    zipCode = orNull(said.zipCode());
    country = said.country();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
