package io.sentineliq.workbench.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's secrets. On a shared store nobody can read them; only the server's functions do. */
@Entity
@Table(name = "user_credential")
public class UserCredential {

  @Id
  @Column(name = "user_id")
  private UUID userId;

  @Version private int version;

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  @Column(name = "two_factor_secret")
  private byte @Nullable [] twoFactorSecret;

  @Column(name = "last_two_factor_step")
  private @Nullable Long lastTwoFactorStep;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected UserCredential() {}

  /** An empty set of secrets for the person {@code userId}. */
  public UserCredential(UUID userId, Instant now) {
    this.userId = userId;
    this.createdAt = now;
    this.updatedAt = now;
  }
}
