package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads windows of the history, each in a transaction of its own, and compares every row with its
 * envelope on the way. Safe for several threads: what lies below a size that was seen never
 * changes, so windows that were read at different moments fit together.
 */
final class WindowReader {

  private static final String NODES =
      """
      select seq, hash from log_node
      where workspace_id = ? and seq >= ? and seq < ? order by workspace_id, seq, height\
      """;

  private final Transactions transactions;
  private final List<SealedEntries> others;
  private final Progress progress;

  /** Reads through {@code transactions}; {@code others} are leaves of the same ledger. */
  WindowReader(Transactions transactions, List<SealedEntries> others, Progress progress) {
    this.transactions = transactions;
    this.others = others;
    this.progress = progress;
  }

  /** The entries from {@code from} to {@code end} (exclusive). */
  HistoryWindow read(long from, long end) {
    return transactions.read(progress, reading -> read(reading, from, end));
  }

  private HistoryWindow read(Reading reading, long from, long end) {
    var sealed = new ArrayList<SealedEntry>();
    others.forEach(other -> sealed.addAll(other.sealed(reading, from, end)));
    var isMixed = !sealed.isEmpty();
    return reading.jdbc(
        connection -> {
          addOwn(reading, connection, from, end, sealed);
          if (isMixed) {
            sealed.sort(Comparator.comparingLong(SealedEntry::sequence));
          }
          return new HistoryWindow(end, sealed, nodes(reading, connection, from, end));
        });
  }

  private static void addOwn(
      Reading reading, Connection connection, long from, long end, List<SealedEntry> sealed)
      throws SQLException {
    var hasher = new TreeHasher();
    var sha256 = AuditEnvelope.digest();
    var walk = new TextWalk();
    try (var statement = window(reading, connection, StoredEntry.SELECT, from, end);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        var entry = StoredEntry.of(reading.workspaceId(), rows);
        sealed.add(
            new SealedEntry(
                entry.sequence(),
                Optional.of(entry.at()),
                hasher.leaf(entry.leaf()),
                entry.fault(sha256, walk)));
      }
    }
  }

  private static StoredNodes nodes(Reading reading, Connection connection, long from, long end)
      throws SQLException {
    var nodes = new StoredNodes();
    try (var statement = window(reading, connection, NODES, from, end);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        nodes.add(rows.getLong(1), rows.getBytes(2));
      }
    }
    return nodes;
  }

  private static PreparedStatement window(
      Reading reading, Connection connection, String sql, long from, long end) throws SQLException {
    var statement = connection.prepareStatement(sql);
    statement.setObject(1, reading.workspaceId());
    statement.setLong(2, from);
    statement.setLong(3, end);
    return statement;
  }
}
