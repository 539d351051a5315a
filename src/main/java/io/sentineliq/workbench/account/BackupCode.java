package io.sentineliq.workbench.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hashed code that signs a person in once when the second factor is lost. */
@Entity
@Table(name = "user_backup_code")
@IdClass(BackupCode.Key.class)
public class BackupCode {

  /** A person has several codes. */
  public record Key(UUID userId, String codeHash) {}

  @Id
  @Column(name = "user_id")
  private UUID userId;

  @Id
  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  protected BackupCode() {}

  /** An unused code. */
  public BackupCode(UUID userId, String codeHash) {
    this.userId = userId;
    this.codeHash = codeHash;
  }
}
