package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.account.UserAccount;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant: everything but people belongs to exactly one. */
@Entity
@Table(name = "workspace")
public class Workspace {

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
}
