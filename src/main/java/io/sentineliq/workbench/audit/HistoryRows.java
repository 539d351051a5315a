package io.sentineliq.workbench.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Rows of the history and nodes of its tree, in the order of their keys. */
class HistoryRows {

  private static final String NODES =
      """
      select seq, height, hash from log_node
      where workspace_id = ? and seq >= ? and seq < ? order by workspace_id, seq, height\
      """;

  private final Connection connection;
  private final UUID workspace;

  HistoryRows(Connection connection, UUID workspace) {
    this.connection = connection;
    this.workspace = workspace;
  }

  /** The quickest way to read them in the store of {@code connection}. */
  static HistoryRows in(Connection connection, UUID workspace) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
        ? new SharedRows(connection, workspace)
        : new LocalRows(connection, workspace);
  }

  /**
   * The entries from {@code from} to {@code end} (exclusive), as {@code sealer} finds them.
   *
   * @param expected how many there should be
   */
  List<SealedEntry> entries(long from, long end, long expected, EntrySealer sealer)
      throws SQLException {
    try (var statement = prepare(StoredEntry.SELECT + StoredEntry.BY_KEY, from, end)) {
      return entries(statement, sealer);
    }
  }

  /** The nodes under the same entries. */
  StoredNodes nodes(long from, long end) throws SQLException {
    try (var statement = prepare(NODES, from, end)) {
      return nodes(statement, StoredNodes.over(from, end));
    }
  }

  /** {@code sql} with the workspace and a sequence as its first parameters. */
  final PreparedStatement prepare(String sql, long sequence) throws SQLException {
    var statement = connection.prepareStatement(sql);
    statement.setObject(1, workspace);
    statement.setLong(2, sequence);
    return statement;
  }

  /** {@code sql} with the workspace and a stretch of its sequence as its first parameters. */
  final PreparedStatement prepare(String sql, long from, long end) throws SQLException {
    var statement = prepare(sql, from);
    statement.setLong(3, end);
    return statement;
  }

  final List<SealedEntry> entries(PreparedStatement statement, EntrySealer sealer)
      throws SQLException {
    var entries = new ArrayList<SealedEntry>();
    var isInOrder = true;
    var last = -1L;
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        var entry = sealer.of(workspace, rows);
        entries.add(entry);
        isInOrder &= entry.sequence() > last;
        last = entry.sequence();
      }
    }
    if (!isInOrder) {
      entries.sort(Comparator.comparingLong(SealedEntry::sequence));
    }
    return entries;
  }

  static StoredNodes nodes(PreparedStatement statement, int expected) throws SQLException {
    var nodes = new StoredNodes(expected);
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        nodes.add(rows.getLong(1), rows.getInt(2), rows.getBytes(3));
      }
    }
    return nodes;
  }
}
