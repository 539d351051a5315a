package io.sentineliq.workbench.undo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One act of one person on one or many records, which that person can take back once. */
@Entity
@Table(name = "undo_act")
public class UndoAct {

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Column(name = "user_id", nullable = false, updatable = false)
  private UUID userId;

  @Column(nullable = false, updatable = false, length = 60)
  private String action;

  @Column(name = "undone_at")
  private @Nullable Instant undoneAt;

  @Column(name = "undone_up_to")
  private @Nullable UUID undoneUpTo;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected UndoAct() {}

  /** An act of the person {@code userId}. */
  public UndoAct(UUID id, UUID userId, String action, Instant now) {
    this.id = id;
    this.userId = userId;
    this.action = action;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** The act's id. */
  public UUID id() {
    return id;
  }

  /** What was done, as the history names it. */
  public String action() {
    return action;
  }

  /** Whether it can still be taken back. */
  public boolean isPending() {
    return undoneAt == null;
  }

  /** The last record that was put back, in the order of their ids. */
  Optional<UUID> undoneUpTo() {
    return Optional.ofNullable(undoneUpTo);
  }

  /** Everything up to {@code subjectId} was put back. */
  public void undoneUpTo(UUID subjectId, Instant now) {
    undoneUpTo = subjectId;
    updatedAt = now;
  }

  /** It was taken back. */
  public void undone(Instant now) {
    undoneAt = now;
    updatedAt = now;
  }
}
