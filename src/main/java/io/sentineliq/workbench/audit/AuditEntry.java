package io.sentineliq.workbench.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history. Read here, written by {@link LocalTrail} or the database's own function
 * only. {@code seq} is unique in its workspace, to which every session is confined.
 */
@Entity
@Immutable
@Table(name = "audit_log")
public class AuditEntry {

  @Id private long seq;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "occurred_at", nullable = false)
  private Instant occurredAt;

  @Column(name = "user_id")
  private @Nullable UUID userId;

  @Column(name = "actor_id")
  private @Nullable UUID actorId;

  @Column(name = "actor_login", nullable = false, length = 64)
  private String actorLogin;

  @Column(name = "actor_name", nullable = false, length = 200)
  private String actorName;

  @Column(nullable = false, length = 200)
  private String workstation;

  @Column(name = "ip_address", length = 45)
  private @Nullable String ipAddress;

  @Column(nullable = false, length = 60)
  private String action;

  @Column(nullable = false, length = 30)
  private String resource;

  @Column(name = "resource_id", nullable = false, length = 64)
  private String resourceId;

  @Column(nullable = false, length = 1_000_000)
  private String payload;

  @Column(nullable = false, length = 4000)
  private String envelope;

  protected AuditEntry() {}

  long sequence() {
    return seq;
  }

  AuditRow row() {
    var description = AuditPayload.parse(payload).description();
    return new AuditRow(seq, occurredAt, actorName, action, resource, resourceId, description);
  }

  AuditDetails details() {
    var told = AuditPayload.parse(payload);
    return new AuditDetails(row(), actorLogin, workstation, told.changes(), told.facts(), envelope);
  }
}
