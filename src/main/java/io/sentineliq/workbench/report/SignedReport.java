package io.sentineliq.workbench.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A file of a report that was signed off, byte for byte. Nothing changes or removes it. */
@Entity
@Immutable
@Table(name = "signed_report")
@IdClass(SignedReport.Key.class)
public class SignedReport {

  /** An edition has one file of each format. */
  public record Key(UUID caseId, Integer edition, ReportFormat format) {}

  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @Id private Integer edition;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(length = 4)
  private ReportFormat format;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @SuppressWarnings("UnusedVariable")
  @Column(nullable = false, updatable = false, length = 64)
  private String sha256;

  @Column(nullable = false, updatable = false)
  private byte[] content;

  protected SignedReport() {}

  /** The file {@code content} of an edition; {@code sha256} in lower-case hexadecimal. */
  public SignedReport(Key key, String sha256, byte[] content) {
    this.caseId = key.caseId();
    this.edition = key.edition();
    this.format = key.format();
    this.sha256 = sha256;
    this.content = content.clone();
  }

  /** What the file consists of. */
  byte[] content() {
    return content.clone();
  }
}
