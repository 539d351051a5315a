package io.sentineliq.workbench.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** The record exactly as it was read, with its digest; only the detail view reads it. */
@Entity
@Table(name = "alert_raw_record")
public class AlertRawRecord {

  private static final int SHOWN_BYTES = 64 * 1024;

  @Id
  @Column(name = "alert_id")
  private UUID alertId;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(nullable = false, updatable = false)
  private byte[] sha256;

  @Column(name = "size_in_bytes", nullable = false, updatable = false)
  private long sizeInBytes;

  @Column(nullable = false, updatable = false)
  private byte[] content;

  @Column(name = "is_compressed", nullable = false, updatable = false)
  private boolean isCompressed;

  protected AlertRawRecord() {}

  /** A stored record: {@code content} is deflated (RFC 1950) when {@code isCompressed}. */
  public AlertRawRecord(
      UUID alertId, byte[] sha256, long sizeInBytes, byte[] content, boolean isCompressed) {
    this.alertId = alertId;
    this.sha256 = sha256.clone();
    this.sizeInBytes = sizeInBytes;
    this.content = content.clone();
    this.isCompressed = isCompressed;
  }

  /** The record as the screen shows it: the first 64 KiB as text. */
  AlertDetails.RawRecord shown() {
    return new AlertDetails.RawRecord(
        HexFormat.of().formatHex(sha256),
        sizeInBytes,
        new String(Deflated.firstBytes(content, isCompressed, SHOWN_BYTES), UTF_8));
  }
}
