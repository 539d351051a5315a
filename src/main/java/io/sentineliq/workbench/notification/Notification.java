package io.sentineliq.workbench.notification;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.persistence.Ids;
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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A message to one member of a workspace. */
@Entity
@Table(name = "notification")
public class Notification {

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "user_id", nullable = false, updatable = false)
  @SuppressWarnings("UnusedVariable")
  private UserAccount reader;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "sender_id", updatable = false)
  @SuppressWarnings("UnusedVariable")
  private @Nullable UserAccount sender;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 8)
  private NotificationType type;

  @Column(name = "event_type", nullable = false, updatable = false, length = 60)
  private String eventType;

  @Column(name = "fold_key", updatable = false, length = 64)
  private @Nullable String foldKey;

  @Column(name = "least_rank", updatable = false)
  private @Nullable Short leastRank;

  @Column(nullable = false, updatable = false)
  private int occurrences = 1;

  @Column(nullable = false, updatable = false, length = 300)
  private String title;

  @Column(nullable = false, updatable = false, length = 2000)
  private String message;

  @Column(length = 500, updatable = false)
  private @Nullable String link;

  @Column(name = "is_read", nullable = false)
  private boolean isRead;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  private @Nullable String metadata;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected Notification() {}

  /** An unread message about {@code eventType}. */
  public Notification(
      UserAccount reader,
      NotificationType type,
      String eventType,
      String title,
      String message,
      Instant now) {
    this.id = Ids.next();
    this.reader = reader;
    this.type = type;
    this.eventType = eventType;
    this.title = title;
    this.message = message;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** Its id. */
  public UUID id() {
    return id;
  }
}
