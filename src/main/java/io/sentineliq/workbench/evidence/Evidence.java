package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.ItemRecord;
import io.sentineliq.workbench.platform.change.SubjectRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence, written once. Its record says everything; the columns repeat what lists ask
 * for. What happens to it is in its chain of custody.
 */
@Entity
@Immutable
@Table(name = "evidence")
public class Evidence {

  /** How the history names an item. */
  public static final String KIND = "EVIDENCE";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Column(nullable = false, updatable = false)
  private int exhibit;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private EvidenceKind kind;

  @Column(nullable = false, updatable = false, length = 500)
  private String name;

  @Column(name = "is_physical", nullable = false, updatable = false)
  private boolean isPhysical;

  @Column(updatable = false)
  private @Nullable Long size;

  @Column(updatable = false, length = 64)
  private @Nullable String sha256;

  @Column(updatable = false, length = 40)
  private @Nullable String sha1;

  @Column(updatable = false, length = 32)
  private @Nullable String md5;

  @Column(updatable = false, length = 64)
  private @Nullable String content;

  @Column(name = "parent_id", updatable = false)
  private @Nullable UUID parentId;

  @Column(name = "collected_by", nullable = false, updatable = false)
  private UUID collectedBy;

  @Column(name = "collected_at", nullable = false, updatable = false)
  private Instant collectedAt;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private Tlp tlp;

  @Column(nullable = false, updatable = false, length = 100_000)
  private String record;

  @Column(name = "record_digest", nullable = false, updatable = false, length = 64)
  private String recordDigest;

  protected Evidence() {}

  /**
   * The item that {@code record} describes, of a case.
   *
   * @param content what the vault calls its bytes, null for a thing without bytes
   */
  public Evidence(
      UUID caseId, ItemRecord record, @Nullable String content, UUID collectedBy, Instant at) {
    this.id = UUID.fromString(record.get(ItemField.ID));
    this.caseId = caseId;
    this.exhibit = Integer.parseInt(record.get(ItemField.EXHIBIT));
    this.kind = EvidenceKind.valueOf(record.get(ItemField.KIND));
    this.name = record.get(ItemField.NAME);
    this.isPhysical = content == null;
    this.content = content;
    this.size = text(record, ItemField.SIZE).map(Long::valueOf).orElse(null);
    this.sha256 = text(record, ItemField.SHA256).orElse(null);
    this.sha1 = text(record, ItemField.SHA1).orElse(null);
    this.md5 = text(record, ItemField.MD5).orElse(null);
    this.parentId = text(record, ItemField.PARENT).map(UUID::fromString).orElse(null);
    this.collectedBy = collectedBy;
    this.collectedAt = at;
    this.tlp = Tlp.valueOf(record.get(ItemField.TLP));
    this.record = record.text();
    this.recordDigest = record.digest();
  }

  /** How the history names it. */
  public SubjectRef ref() {
    return new SubjectRef(KIND, id);
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** The case it belongs to. */
  public UUID caseId() {
    return caseId;
  }

  /** Its number in the case. */
  public int exhibit() {
    return exhibit;
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** What the vault calls its bytes, if it has any. */
  public Optional<String> content() {
    return Optional.ofNullable(content);
  }

  /** The item it was made from. */
  public Optional<UUID> parentId() {
    return Optional.ofNullable(parentId);
  }

  /** How many bytes it has. */
  public Optional<Long> size() {
    return Optional.ofNullable(size);
  }

  /** SHA-256 of its bytes. */
  public Optional<String> sha256() {
    return Optional.ofNullable(sha256);
  }

  /** Everything that was said of it when it was collected. */
  public ItemRecord record() {
    return ItemRecord.parse(record);
  }

  /** The text of its record, as it is stored. */
  public String recordText() {
    return record;
  }

  private static Optional<String> text(ItemRecord record, ItemField field) {
    return Optional.of(record.get(field)).filter(text -> !text.isEmpty());
  }
}
