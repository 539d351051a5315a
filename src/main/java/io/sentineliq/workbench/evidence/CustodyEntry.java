package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.CustodyEnvelope;
import io.sentineliq.workbench.evidence.custody.Statement;
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
 * One entry of a chain of custody. Read here, written by {@link LocalCustodyLog} or the database's
 * own function only.
 */
@Entity
@Immutable
@Table(name = "custody_log")
public class CustodyEntry {

  @Id private long seq;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "evidence_id", nullable = false)
  private UUID evidenceId;

  @Column(name = "case_id", nullable = false)
  private UUID caseId;

  @Column(nullable = false)
  private int entry;

  @Column(nullable = false, length = 30)
  private String action;

  @Column(name = "occurred_at", nullable = false)
  private Instant occurredAt;

  @Column(name = "user_id", nullable = false)
  private UUID userId;

  @Column(name = "actor_login", nullable = false, length = 64)
  private String actorLogin;

  @Column(name = "actor_name", nullable = false, length = 200)
  private String actorName;

  @Column(nullable = false, length = 200)
  private String workstation;

  @Column(name = "ip_address", length = 45)
  private @Nullable String ipAddress;

  @Column(name = "key_id")
  private @Nullable UUID keyId;

  @Column(nullable = false, length = 100_000)
  private String statement;

  @Column(nullable = false, length = 4000)
  private String envelope;

  @Column(nullable = false, length = 64)
  private String hash;

  protected CustodyEntry() {}

  /** To which item it belongs. */
  public UUID evidenceId() {
    return evidenceId;
  }

  /** What the database wrote, as it is stored. */
  public String envelopeText() {
    return envelope;
  }

  /** What was signed, as it is stored. */
  public String statementText() {
    return statement;
  }

  /** What the database wrote; {@link IllegalArgumentException} when somebody changed the row. */
  public CustodyEnvelope envelope() {
    return CustodyEnvelope.parse(envelope);
  }

  /** What was signed; {@link IllegalArgumentException} when somebody changed the row. */
  public Statement statement() {
    return Statement.parse(statement);
  }
}
