package io.sentineliq.workbench.alert.intake.mapping;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A mapping that a workspace keeps under a name. */
@Entity
@Table(name = "import_mapping")
public class ImportMapping implements Versioned {

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Column(nullable = false, length = 100)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 4)
  private GenericKind kind;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private String definition;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected ImportMapping() {}

  /** Keeps {@code mapping} for files of {@code kind}. */
  public ImportMapping(String name, GenericKind kind, FieldMapping mapping, Instant now) {
    this.id = Ids.next();
    this.name = name;
    this.kind = kind;
    this.definition = MappingJson.write(mapping);
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** Keeps another mapping under the same name. */
  public void change(GenericKind to, FieldMapping mapping, Instant now) {
    kind = to;
    definition = MappingJson.write(mapping);
    updatedAt = now;
  }

  /** Its name, for which kind of file, and what it says. */
  public SavedMapping saved() {
    return new SavedMapping(name, kind, MappingJson.read(name, definition));
  }

  @Override
  public SubjectRef ref() {
    return new SubjectRef("IMPORT_MAPPING", id);
  }

  @Override
  public int version() {
    return version;
  }
}
