package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** How a kind of case begins: type, fields and tasks, kept by a workspace under a name. */
@Entity
@Table(name = "case_template")
public class CaseTemplate {

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Column(nullable = false, length = 100)
  private String name;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private String definition;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected CaseTemplate() {}

  /** A template; {@code definition} is JSON that the case feature understands. */
  public CaseTemplate(String name, String definition, Instant now) {
    this.id = Ids.next();
    this.name = name;
    this.definition = definition;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** How the history names it. */
  public SubjectRef ref() {
    return new SubjectRef("CASE_TEMPLATE", id);
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** How cases made from it begin. */
  public String definition() {
    return definition;
  }

  /** Cases made from it begin otherwise from now on. */
  public void define(String text, Instant now) {
    definition = text;
    updatedAt = now;
  }
}
