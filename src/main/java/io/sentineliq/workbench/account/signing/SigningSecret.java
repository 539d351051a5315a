package io.sentineliq.workbench.account.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/**
 * The private half of a key, encrypted; on a shared store only its holder reads it. It is kept
 * after a revocation: what it signed before stands.
 */
@Entity
@Immutable
@Table(name = "signing_secret")
public class SigningSecret {

  @Id
  @Column(name = "key_id")
  private UUID keyId;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "user_id", nullable = false, updatable = false)
  private UUID holderId;

  @Column(nullable = false, updatable = false, length = 2000)
  private String sealed;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  protected SigningSecret() {}

  /** The private half of {@code keyId}, sealed. */
  public SigningSecret(UUID keyId, UUID holderId, String sealed, Instant now) {
    this.keyId = keyId;
    this.holderId = holderId;
    this.sealed = sealed;
    this.createdAt = now;
  }

  String sealed() {
    return sealed;
  }
}
