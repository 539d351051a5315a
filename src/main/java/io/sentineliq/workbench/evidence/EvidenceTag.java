package io.sentineliq.workbench.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A word that an item is found by; the only thing about it that people may change. */
@Entity
@Table(name = "evidence_tag")
@IdClass(EvidenceTag.Key.class)
public class EvidenceTag {

  /** An item has a tag once. */
  public record Key(UUID evidenceId, String tag) {}

  @Id
  @Column(name = "evidence_id")
  private UUID evidenceId;

  @Id
  @Column(length = 100)
  private String tag;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  protected EvidenceTag() {}

  /** {@code tag} on an item. */
  public EvidenceTag(UUID evidenceId, String tag) {
    this.evidenceId = evidenceId;
    this.tag = tag;
  }
}
