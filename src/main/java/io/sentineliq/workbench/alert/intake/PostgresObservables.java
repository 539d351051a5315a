package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.alert.intake.DraftRows.AlertEntry;
import io.sentineliq.workbench.alert.intake.DraftRows.ObservableEntry;
import io.sentineliq.workbench.observable.ObservableKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Stores the observables of a chunk and tells under which id each stands. That id follows from the
 * value, unless somebody stored the value under an id of their own; only then is the value looked
 * for. Joins with the temporary tables are avoided: without statistics they are planned badly.
 */
final class PostgresObservables {

  private static final String KNOWN_BY_ID =
      "select o.id from observable o where o.workspace_id = ? and o.id = any (?)";
  private static final String BY_VALUE =
      "select o.id from observable o"
          + " where o.workspace_id = ? and o.type = ? and o.value_digest = ?";

  private final Connection connection;
  private final AlertWriter.Scope scope;

  PostgresObservables(Connection connection, AlertWriter.Scope scope) {
    this.connection = connection;
    this.scope = scope;
  }

  Map<ObservableKey, UUID> store(List<AlertEntry> alerts) throws SQLException {
    var entries = DraftRows.observables(scope.workspaceId(), alerts);
    var standing = new HashSet<>(knownById(entries));
    var added = insert(without(entries, standing));
    tag(entries.stream().filter(entry -> added.contains(entry.id())).toList());
    standing.addAll(added);
    standing.addAll(knownById(without(entries, standing)));
    var ids = new HashMap<ObservableKey, UUID>();
    for (var entry : entries) {
      var id = standing.contains(entry.id()) ? entry.id() : byValue(entry);
      ids.put(DraftRows.key(entry.draft()), id);
    }
    return ids;
  }

  private Set<UUID> insert(List<ObservableEntry> entries) throws SQLException {
    var rows = new CopyText();
    for (var entry : entries) {
      rows.row(
          entry.id(),
          entry.type(),
          entry.draft().written(),
          entry.draft().normalised(),
          entry.digest(),
          entry.draft().isContextOnly(),
          entry.source());
    }
    PostgresAlertWriter.copy(connection, "intake_observable", rows);
    try (var statement = connection.prepareStatement(PostgresStage.OBSERVABLES)) {
      statement.setObject(1, scope.workspaceId());
      statement.setObject(2, scope.actorId());
      statement.setObject(3, scope.now().atOffset(ZoneOffset.UTC));
      return ids(statement);
    }
  }

  private void tag(List<ObservableEntry> added) throws SQLException {
    var rows = new CopyText();
    for (var entry : added) {
      entry.draft().lists().forEach(list -> rows.row(entry.id(), list.id()));
    }
    if (!rows.isEmpty()) {
      PostgresAlertWriter.copy(connection, "intake_list", rows);
      PostgresAlertWriter.insert(connection, scope, PostgresStage.OBSERVABLE_TAGS);
    }
  }

  private static List<ObservableEntry> without(List<ObservableEntry> entries, Set<UUID> standing) {
    return entries.stream().filter(entry -> !standing.contains(entry.id())).toList();
  }

  private Set<UUID> knownById(List<ObservableEntry> entries) throws SQLException {
    if (entries.isEmpty()) {
      return Set.of();
    }
    try (var statement = connection.prepareStatement(KNOWN_BY_ID)) {
      statement.setObject(1, scope.workspaceId());
      statement.setArray(2, connection.createArrayOf("uuid", ids(entries)));
      return ids(statement);
    }
  }

  private static Object[] ids(List<ObservableEntry> entries) {
    return entries.stream().map(ObservableEntry::id).toArray();
  }

  private UUID byValue(ObservableEntry entry) throws SQLException {
    try (var statement = connection.prepareStatement(BY_VALUE)) {
      statement.setObject(1, scope.workspaceId());
      statement.setString(2, entry.type().name());
      statement.setBytes(3, entry.digest());
      return ids(statement).iterator().next();
    }
  }

  private static Set<UUID> ids(PreparedStatement statement) throws SQLException {
    try (var rows = statement.executeQuery()) {
      var ids = new HashSet<UUID>();
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
      return ids;
    }
  }
}
