package io.sentineliq.workbench.detection.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What may be read of a detected text: sensitive data is covered. It never changes. */
@Entity
@Table(name = "detection_text")
public class DetectionText {

  @Id
  @Column(name = "detection_id")
  private UUID detectionId;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(updatable = false, length = 2_048)
  private @Nullable String url;

  @Column(updatable = false, length = 200)
  private @Nullable String author;

  @Column(nullable = false, updatable = false, length = 1_000_000)
  private String masked;

  @Column(nullable = false, updatable = false, length = 1_000_000)
  private String spans;

  protected DetectionText() {}

  /** The readable part of the detection's text. */
  public DetectionText(UUID detectionId, TextDraft draft, MaskedText masked) {
    this.detectionId = detectionId;
    this.url = draft.url();
    this.author = draft.author();
    this.masked = masked.text();
    this.spans = TextJson.of(masked.spans());
  }

  /** Where it was published. */
  @Nullable String url() {
    return url;
  }

  /** Who published it. */
  @Nullable String author() {
    return author;
  }

  /** The covered text. */
  String masked() {
    return masked;
  }

  /** What is covered. */
  List<SensitiveSpan> spans() {
    return TextJson.read(spans, SensitiveSpan.class);
  }
}
