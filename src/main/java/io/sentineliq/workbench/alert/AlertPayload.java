package io.sentineliq.workbench.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The wide part of an alert, one row each, which lists never read. */
@Entity
@Table(name = "alert_payload")
public class AlertPayload {

  @Id
  @Column(name = "alert_id")
  private UUID alertId;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "threat_analysis", length = 20_000)
  private @Nullable String threatAnalysis;

  @Column(name = "technical_details", length = 20_000)
  private @Nullable String technicalDetails;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private @Nullable String metadata;

  protected AlertPayload() {}

  /** What the source said beyond the known fields, as JSON. */
  public AlertPayload(UUID alertId, @Nullable String metadata) {
    this.alertId = alertId;
    this.metadata = metadata;
  }
}
