package io.sentineliq.workbench.evidence.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A part of a file of a bag that was taken in, as it came. */
@Entity
@Immutable
@Table(name = "imported_file")
@IdClass(ImportedFile.Key.class)
public class ImportedFile {

  /** A file has its parts in order, from 0. */
  public record Key(UUID bagId, String name, Integer part) {}

  @Id
  @Column(name = "bag_id")
  private UUID bagId;

  @Id
  @Column(length = 1000)
  private String name;

  @Id private Integer part;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @SuppressWarnings("UnusedVariable")
  @Column(nullable = false, updatable = false)
  private byte[] bytes;

  protected ImportedFile() {}

  /** Part {@code part} of the file {@code name} of a bag. */
  public ImportedFile(UUID bagId, String name, int part, byte[] bytes) {
    this.bagId = bagId;
    this.name = name;
    this.part = part;
    this.bytes = bytes.clone();
  }
}
