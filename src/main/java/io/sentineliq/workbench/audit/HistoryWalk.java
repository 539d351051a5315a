package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.GrowingTree;
import io.sentineliq.workbench.ledger.TreeHash;
import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** One verification, from the first entry to the first bad one or the last. */
final class HistoryWalk {

  private static final String NODES =
      """
      select seq, height, hash from log_node
      where workspace_id = ? and seq >= ? and seq < ? order by workspace_id, seq, height\
      """;

  /** Compared with the head in one statement, as others go on appending. */
  private static final String SURPLUS =
      """
      select min(a.seq) from log_head h
      join (select workspace_id, seq from audit_log union all select workspace_id, seq from log_node) a
        on a.workspace_id = h.workspace_id and a.seq >= h.size
      where h.workspace_id = ?\
      """;

  private final Reading reading;
  private final List<SealedEntries> others;
  private final long size;
  private final List<Checkpoint> anchors;
  private final GrowingTree tree = new GrowingTree();
  private final TreeHasher hasher = new TreeHasher();
  private @Nullable HistoryFault fault;
  private Instant latest = Instant.MIN;
  private long backwards;
  private int agreed;

  HistoryWalk(Reading reading, List<SealedEntries> others, long size, List<Checkpoint> anchors) {
    this.reading = reading;
    this.others = others;
    this.size = size;
    this.anchors = anchors.stream().sorted(Comparator.comparingLong(Checkpoint::size)).toList();
    compareAnchors();
  }

  long size() {
    return size;
  }

  long done() {
    return tree.size();
  }

  boolean hasNext() {
    return fault == null && tree.size() < size;
  }

  /** Verifies the next {@code count} entries. */
  void window(int count) {
    var end = Math.min(size, tree.size() + count);
    var entries = new PriorityQueue<>(Comparator.comparingLong(SealedEntry::sequence));
    others.forEach(other -> entries.addAll(other.sealed(reading, tree.size(), end)));
    reading.jdbc(
        connection -> {
          entries.addAll(own(connection, end));
          var nodes = nodes(connection, end);
          while (fault == null && !entries.isEmpty()) {
            verify(entries.remove(), nodes);
          }
          return Boolean.TRUE;
        });
    if (fault == null && tree.size() < end) {
      missing();
    }
  }

  private List<SealedEntry> own(Connection connection, long end) throws SQLException {
    var entries = new ArrayList<SealedEntry>();
    try (var statement = window(connection, StoredEntry.SELECT, end);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        var entry = StoredEntry.of(reading.workspaceId(), rows);
        entries.add(
            new SealedEntry(
                entry.sequence(),
                Optional.of(entry.at()),
                hasher.leaf(entry.leaf()),
                entry.fault()));
      }
    }
    return entries;
  }

  HistoryReport report(String origin) {
    if (fault == null) {
      fault = surplus().or(this::othersSurplus).or(this::cut).orElse(null);
    }
    return new HistoryReport(
        new Checkpoint(origin, tree.size(), tree.root()),
        Optional.ofNullable(fault),
        backwards,
        agreed);
  }

  private void verify(SealedEntry entry, Map<Long, List<TreeHash>> nodes) {
    if (entry.sequence() != tree.size()) {
      missing();
      return;
    }
    fault = entry.fault().orElse(null);
    if (fault != null) {
      return;
    }
    var stored = nodes.getOrDefault(entry.sequence(), List.of());
    if (stored.isEmpty() || !stored.getFirst().equals(entry.leaf())) {
      fault = new HistoryFault(entry.sequence(), HistoryFaultKind.LEAF, "");
    } else if (!tree.add(entry.leaf()).equals(stored)) {
      fault = new HistoryFault(entry.sequence(), HistoryFaultKind.NODE, "");
    } else {
      entry.at().ifPresent(this::compareTimes);
      compareAnchors();
    }
  }

  private void missing() {
    fault = new HistoryFault(tree.size(), HistoryFaultKind.MISSING, "");
  }

  private void compareTimes(Instant at) {
    if (at.isBefore(latest)) {
      backwards++;
    }
    latest = at;
  }

  private void compareAnchors() {
    for (var anchor : anchors) {
      if (anchor.size() == tree.size()) {
        if (anchor.root().equals(tree.root())) {
          agreed++;
        } else {
          fault =
              new HistoryFault(
                  lastAgreed(), HistoryFaultKind.CHECKPOINT, String.valueOf(anchor.size()));
        }
      }
    }
  }

  /** The size up to which an earlier checkpoint agreed. */
  private long lastAgreed() {
    return agreed == 0 ? 0 : anchors.get(agreed - 1).size();
  }

  private Optional<HistoryFault> cut() {
    return anchors.stream()
        .filter(anchor -> anchor.size() > size)
        .findFirst()
        .map(anchor -> new HistoryFault(size, HistoryFaultKind.CUT, String.valueOf(anchor.size())));
  }

  private Optional<HistoryFault> othersSurplus() {
    return others.stream().flatMapToLong(other -> other.beyondHead(reading).stream()).min().stream()
        .mapToObj(seq -> new HistoryFault(seq, HistoryFaultKind.SURPLUS, ""))
        .findFirst();
  }

  private Optional<HistoryFault> surplus() {
    return reading.jdbc(
        connection -> {
          try (var statement = connection.prepareStatement(SURPLUS)) {
            statement.setObject(1, reading.workspaceId());
            try (var rows = statement.executeQuery()) {
              rows.next();
              return Optional.ofNullable(rows.getObject(1, Long.class))
                  .map(seq -> new HistoryFault(seq, HistoryFaultKind.SURPLUS, ""));
            }
          }
        });
  }

  private Map<Long, List<TreeHash>> nodes(Connection connection, long end) throws SQLException {
    var nodes = new HashMap<Long, List<TreeHash>>();
    try (var statement = window(connection, NODES, end);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        var hash = rows.getBytes(3);
        if (hash.length == TreeHash.BYTES) {
          nodes.computeIfAbsent(rows.getLong(1), seq -> new ArrayList<>()).add(TreeHash.of(hash));
        }
      }
    }
    return nodes;
  }

  private PreparedStatement window(Connection connection, String sql, long end)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    statement.setObject(1, reading.workspaceId());
    statement.setLong(2, tree.size());
    statement.setLong(3, end);
    return statement;
  }
}
