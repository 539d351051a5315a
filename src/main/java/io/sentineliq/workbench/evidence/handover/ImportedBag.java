package io.sentineliq.workbench.evidence.handover;

import io.sentineliq.workbench.evidence.bag.BagContents;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A bag from another ledger whose items were taken in; found by the digest of its statement. */
@Entity
@Immutable
@Table(name = "imported_bag")
public class ImportedBag {

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Column(nullable = false, updatable = false, length = 64)
  private String statement;

  @Column(nullable = false, updatable = false, length = 64)
  private String signer;

  @Column(nullable = false, updatable = false, length = 200)
  private String ledger;

  @Column(name = "ledger_size", nullable = false, updatable = false)
  private long ledgerSize;

  @Column(name = "imported_by", nullable = false, updatable = false)
  private UUID importedBy;

  @Column(name = "imported_at", nullable = false, updatable = false)
  private Instant importedAt;

  protected ImportedBag() {}

  /** The bag that holds {@code contents}, taken into a case. */
  public ImportedBag(UUID id, UUID caseId, BagContents contents, UUID importedBy, Instant now) {
    this.id = id;
    this.caseId = caseId;
    this.statement = contents.statement();
    this.signer = contents.signer();
    this.ledger = contents.checkpoint().origin();
    this.ledgerSize = contents.checkpoint().size();
    this.importedBy = importedBy;
    this.importedAt = now;
  }
}
