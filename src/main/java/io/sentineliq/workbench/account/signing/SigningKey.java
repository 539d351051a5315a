package io.sentineliq.workbench.account.signing;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.ledger.Ed25519;
import io.sentineliq.workbench.ledger.NoteKey;
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
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The public half of a person's key, with the name and organisation it was made under. */
@Entity
@Table(name = "signing_key")
public class SigningKey implements Versioned {

  /** How the history calls a key. */
  static final String KIND = "SIGNING_KEY";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @SuppressWarnings("UnusedVariable")
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "user_id", nullable = false, updatable = false)
  private UserAccount holder;

  @Column(name = "holder_name", nullable = false, updatable = false, length = 200)
  private String holderName;

  @Column(nullable = false, updatable = false, length = 200)
  private String organisation;

  @Column(name = "public_key", nullable = false, updatable = false)
  private byte[] publicKey;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  @Column(name = "revoke_reason", length = 1000)
  private @Nullable String revokeReason;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected SigningKey() {}

  /** A key of {@code holder}, signing under {@code name}. */
  public SigningKey(UUID id, UserAccount holder, KeyHolder name, byte[] publicKey, Instant now) {
    this.id = id;
    this.holder = holder;
    this.holderName = name.name();
    this.organisation = name.organisation();
    this.publicKey = publicKey.clone();
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

  UUID id() {
    return id;
  }

  UUID holderId() {
    return holder.id();
  }

  KeyHolder holderName() {
    return new KeyHolder(holderName, organisation);
  }

  NoteKey noteKey() {
    return NoteKey.named(holderName, Ed25519.publicKey(publicKey));
  }

  Instant madeAt() {
    return createdAt;
  }

  Optional<HeldKey.End> end() {
    return Optional.ofNullable(revokedAt)
        .map(at -> new HeldKey.End(at, Objects.requireNonNullElse(revokeReason, "")));
  }

  boolean isRevoked() {
    return revokedAt != null;
  }

  void revoke(String reason, Instant now) {
    revokedAt = now;
    revokeReason = reason;
    updatedAt = now;
  }
}
