package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.alert.intake.DraftRows.AlertEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Inserts alerts and everything that belongs to an alert alone, in batches. */
final class AlertRows {

  private static final String ALERT =
      """
      insert into alert (workspace_id, id, title, description, source, external_id, severity,
        severity_rank, status, detected_at, category, last_seen_at, import_id, created_at,
        updated_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, 'NEW', ?, ?, ?, ?, ?, ?)\
      """;
  private static final String PAYLOAD =
      "insert into alert_payload (workspace_id, alert_id, metadata) values (?, ?, ? format json)";
  private static final String RAW =
      """
      insert into alert_raw_record (workspace_id, alert_id, sha256, size_in_bytes, content,
        is_compressed) values (?, ?, ?, ?, ?, ?)\
      """;
  private static final String TAG =
      "insert into alert_tag (workspace_id, alert_id, tag) values (?, ?, ?)";
  private static final String ASSET =
      "insert into alert_asset (workspace_id, alert_id, asset) values (?, ?, ?)";

  private final Connection connection;
  private final AlertWriter.Scope scope;

  AlertRows(Connection connection, AlertWriter.Scope scope) {
    this.connection = connection;
    this.scope = scope;
  }

  void insert(List<AlertEntry> alerts) throws SQLException {
    try (var rows = new Batch(connection, ALERT)) {
      for (var alert : alerts) {
        add(rows, alert);
      }
      rows.send();
    }
    try (var payloads = new Batch(connection, PAYLOAD);
        var raws = new Batch(connection, RAW)) {
      for (var alert : alerts) {
        payloads.add(scope.workspaceId(), alert.id(), alert.draft().metadata());
        var raw = alert.draft().raw();
        if (raw != RawRecord.NONE) {
          var stored = raw.stored();
          raws.add(
              scope.workspaceId(),
              alert.id(),
              raw.sha256(),
              raw.size(),
              stored.content(),
              stored.isCompressed());
        }
      }
      payloads.send();
      raws.send();
    }
    insertWords(TAG, alerts, AlertDraft::tags);
    insertWords(ASSET, alerts, AlertDraft::assets);
  }

  private void add(Batch rows, AlertEntry alert) throws SQLException {
    var draft = alert.draft();
    rows.add(
        scope.workspaceId(),
        alert.id(),
        draft.title(),
        draft.description(),
        draft.source(),
        draft.externalId(),
        draft.severity().name(),
        draft.severity().rank(),
        draft.detectedAt(),
        draft.category(),
        draft.detectedAt(),
        scope.importId(),
        scope.now(),
        scope.now());
  }

  private void insertWords(
      String sql, List<AlertEntry> alerts, Function<AlertDraft, List<String>> words)
      throws SQLException {
    try (var rows = new Batch(connection, sql)) {
      for (var alert : alerts) {
        for (var word : words.apply(alert.draft())) {
          rows.add(scope.workspaceId(), alert.id(), word);
        }
      }
      rows.send();
    }
  }
}
