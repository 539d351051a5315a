package io.sentineliq.workbench.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person. Sign-in state (last sign-in, failures, lockout) lies in the same table and is not
 * mapped: it is read by the sign-in alone.
 */
@Entity
@Table(name = "user_account")
public class UserAccount {

  @Id private UUID id;

  @Version private int version;

  @Column(nullable = false, length = 254)
  private String email;

  @Column(nullable = false, length = 64)
  private String username;

  @Column(name = "display_name", nullable = false, length = 200)
  private String displayName;

  @Column(name = "database_role", length = 63)
  private @Nullable String databaseRole;

  @Column(name = "is_admin", nullable = false)
  private boolean isAdmin;

  @Column(nullable = false)
  private boolean active = true;

  @Column(name = "two_factor_enabled", nullable = false)
  private boolean isTwoFactorEnabled;

  @Column(name = "signing_public_key")
  private byte @Nullable [] signingPublicKey;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected UserAccount() {}

  /** A new, active person. */
  public UserAccount(UUID id, String username, String email, String displayName, Instant now) {
    this.id = id;
    this.username = username;
    this.email = email;
    this.displayName = displayName;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** The person's id. */
  public UUID id() {
    return id;
  }

  /** The name to sign in with. */
  public String username() {
    return username;
  }

  /** The name to show. */
  public String displayName() {
    return displayName;
  }
}
