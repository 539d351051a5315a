package io.sentineliq.workbench.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The rows of a local store as they lie in its file, which is the order they were written in. By
 * their keys each would be looked for in an index first, which takes twice as long. What does not
 * lie there as it should is read by its key, so that only what is missing is called missing.
 */
final class LocalRows extends HistoryRows {

  private static final String ENTRY =
      "select _rowid_ from audit_log where workspace_id = ? and seq = ?";
  private static final String NODE =
      "select _rowid_ from log_node where workspace_id = ? and seq = ? and height = ?";

  /** No index is used: the condition on the workspace would choose one. */
  private static final String IN_PLACE =
      " use index () where workspace_id = ? and seq >= ? and seq < ? and _rowid_ between ? and ?";

  private static final String NODES = "select seq, height, hash from log_node" + IN_PLACE;

  /** Answered by the index alone. */
  private static final String NODE_COUNT =
      "select count(*) from log_node where workspace_id = ? and seq >= ? and seq < ?";

  /** How many rows of others may lie between, for each row that is looked for. */
  private static final int DENSITY = 4;

  LocalRows(Connection connection, UUID workspace) {
    super(connection, workspace);
  }

  @Override
  List<SealedEntry> entries(long from, long end, long expected, EntrySealer sealer)
      throws SQLException {
    var first = entry(from);
    var last = entry(end - 1);
    if (isDense(first, last, end - from)) {
      try (var statement = inPlace(StoredEntry.SELECT + IN_PLACE, from, end, first, last)) {
        var entries = entries(statement, sealer);
        if (entries.size() == expected) {
          return entries;
        }
      }
    }
    return super.entries(from, end, expected, sealer);
  }

  @Override
  StoredNodes nodes(long from, long end) throws SQLException {
    var first = node(from, 0);
    var last = node(end - 1, Long.numberOfTrailingZeros(end));
    if (isDense(first, last, 2 * (end - from))) {
      try (var statement = inPlace(NODES, from, end, first, last)) {
        var nodes = nodes(statement, StoredNodes.over(from, end));
        if (nodes.areInOrder()
            && nodes.size() == StoredNodes.over(from, end)
            && nodes.size() == count(from, end)) {
          return nodes;
        }
      }
    }
    return super.nodes(from, end);
  }

  private static boolean isDense(OptionalLong first, OptionalLong last, long rows) {
    return first.isPresent()
        && last.isPresent()
        && last.getAsLong() - first.getAsLong() < DENSITY * rows;
  }

  private PreparedStatement inPlace(
      String sql, long from, long end, OptionalLong first, OptionalLong last) throws SQLException {
    var statement = prepare(sql, from, end);
    statement.setLong(4, first.orElseThrow());
    statement.setLong(5, last.orElseThrow());
    return statement;
  }

  private long count(long from, long end) throws SQLException {
    try (var statement = prepare(NODE_COUNT, from, end);
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private OptionalLong entry(long sequence) throws SQLException {
    try (var statement = prepare(ENTRY, sequence)) {
      return place(statement);
    }
  }

  private OptionalLong node(long sequence, int height) throws SQLException {
    try (var statement = prepare(NODE, sequence)) {
      statement.setInt(3, height);
      return place(statement);
    }
  }

  private static OptionalLong place(PreparedStatement statement) throws SQLException {
    try (var rows = statement.executeQuery()) {
      return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
    }
  }
}
