package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.alert.intake.DraftRows.AlertEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * COPY into temporary tables, from there into the tables with row-level security, which COPY alone
 * may not fill. The database decides what is known; everything else is sent for new alerts only.
 */
final class PostgresAlertWriter implements AlertWriter {

  /** A backend is one process: two of them and the reader keep two processors busy. */
  @Override
  public int writers() {
    return 2;
  }

  /** The fewer chunks there are, the less often the same page of an index is visited. */
  @Override
  public int mostAtOnce() {
    return 4_000;
  }

  @Override
  public List<AlertEntry> write(Connection connection, Scope scope, List<AlertDraft> drafts)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var table : PostgresStage.TABLES) {
        statement.execute(table);
      }
    }
    var alerts = DraftRows.alerts(drafts);
    var stored = insertAlerts(connection, scope, alerts);
    var added = alerts.stream().filter(alert -> stored.contains(alert.id())).toList();
    if (!added.isEmpty()) {
      insertParts(connection, scope, added);
      insertObservables(connection, scope, added);
    }
    return added;
  }

  private static Set<UUID> insertAlerts(Connection connection, Scope scope, List<AlertEntry> alerts)
      throws SQLException {
    var rows = new CopyText();
    for (var alert : alerts) {
      var draft = alert.draft();
      rows.row(
          alert.id(),
          draft.title(),
          draft.description(),
          draft.source(),
          draft.externalId(),
          draft.severity(),
          draft.severity().rank(),
          draft.detectedAt(),
          draft.category());
    }
    copy(connection, "intake_alert", rows);
    try (var statement = connection.prepareStatement(PostgresStage.ALERTS)) {
      statement.setObject(1, scope.workspaceId());
      statement.setObject(2, scope.importId());
      statement.setObject(3, scope.now().atOffset(ZoneOffset.UTC));
      try (var added = statement.executeQuery()) {
        var ids = new HashSet<UUID>();
        while (added.next()) {
          ids.add(added.getObject(1, UUID.class));
        }
        return ids;
      }
    }
  }

  private static void insertParts(Connection connection, Scope scope, List<AlertEntry> alerts)
      throws SQLException {
    var parts = new CopyText();
    var words = new CopyText();
    for (var alert : alerts) {
      var draft = alert.draft();
      var raw = draft.raw();
      if (raw == RawRecord.NONE) {
        parts.row(alert.id(), draft.metadata(), null, null, null, null);
      } else {
        var stored = raw.stored();
        parts.row(
            alert.id(),
            draft.metadata(),
            raw.sha256(),
            raw.size(),
            stored.content(),
            stored.isCompressed());
      }
      draft.tags().forEach(tag -> words.row(alert.id(), true, tag));
      draft.assets().forEach(asset -> words.row(alert.id(), false, asset));
    }
    copy(connection, "intake_part", parts);
    copy(connection, "intake_word", words);
    for (var sql : PostgresStage.PARTS) {
      insert(connection, scope, sql);
    }
  }

  private static void insertObservables(Connection connection, Scope scope, List<AlertEntry> alerts)
      throws SQLException {
    var ids = new PostgresObservables(connection, scope).store(alerts);
    var links = new CopyText();
    for (var alert : alerts) {
      for (var observable : alert.draft().observables()) {
        links.row(alert.id(), ids.get(DraftRows.key(observable)));
      }
    }
    copy(connection, "intake_link", links);
    insert(connection, scope, PostgresStage.LINKS);
  }

  /** Every statement takes the workspace, the person and the moment, in this order. */
  static void insert(Connection connection, Scope scope, String sql) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, scope.workspaceId());
      statement.setObject(2, scope.actorId());
      statement.setObject(3, scope.now().atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    }
  }

  static void copy(Connection connection, String table, CopyText rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    var copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
    try {
      var bytes = rows.bytes();
      copy.writeToCopy(bytes, 0, bytes.length);
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }
}
