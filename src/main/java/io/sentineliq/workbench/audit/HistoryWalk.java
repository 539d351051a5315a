package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.GrowingTree;
import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.task.Progress;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One verification, from the first entry to the first bad one or the last. */
final class HistoryWalk {

  private static final int WINDOW = 2_000;

  private static final String NODES =
      """
      select seq, hash from log_node
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
  private final MessageDigest sha256 = AuditEnvelope.digest();
  private volatile @Nullable HistoryFault fault;
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

  /** Verifies everything, up to the first bad entry. */
  void run(Progress progress) {
    try (var beside = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
      Future<?> before = CompletableFuture.completedFuture(null);
      for (var from = 0L; from < size && fault == null; from += WINDOW) {
        progress.stopIfCancelled();
        var window = read(from, Math.min(size, from + WINDOW));
        await(before);
        before = beside.submit(() -> verify(window));
        progress.report(from, size, "");
      }
      await(before);
    }
  }

  private static void await(Future<?> work) {
    try {
      work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the history was verified", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the history could not be verified", e.getCause());
    }
  }

  /** So many entries as they are stored, with the nodes under them. */
  private record Window(
      long end, List<StoredEntry> own, List<SealedEntry> others, StoredNodes nodes) {}

  private Window read(long from, long end) {
    var sealed = new ArrayList<SealedEntry>();
    others.forEach(other -> sealed.addAll(other.sealed(reading, from, end)));
    sealed.sort(Comparator.comparingLong(SealedEntry::sequence));
    return reading.jdbc(
        connection ->
            new Window(end, own(connection, from, end), sealed, nodes(connection, from, end)));
  }

  private void verify(Window window) {
    if (fault != null) {
      return;
    }
    var own = window.own().iterator();
    var other = window.others().iterator();
    var nextOwn = own.hasNext() ? own.next() : null;
    var nextOther = other.hasNext() ? other.next() : null;
    while (fault == null && (nextOwn != null || nextOther != null)) {
      if (nextOther == null || (nextOwn != null && nextOwn.sequence() <= nextOther.sequence())) {
        verify(sealed(Objects.requireNonNull(nextOwn)), window.nodes());
        nextOwn = own.hasNext() ? own.next() : null;
      } else {
        verify(nextOther, window.nodes());
        nextOther = other.hasNext() ? other.next() : null;
      }
    }
    if (fault == null && tree.size() < window.end()) {
      missing();
    }
  }

  private SealedEntry sealed(StoredEntry entry) {
    return new SealedEntry(
        entry.sequence(), Optional.of(entry.at()), hasher.leaf(entry.leaf()), entry.fault(sha256));
  }

  private List<StoredEntry> own(Connection connection, long from, long end) throws SQLException {
    var entries = new ArrayList<StoredEntry>();
    try (var statement = window(connection, StoredEntry.SELECT, from, end);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        entries.add(StoredEntry.of(reading.workspaceId(), rows));
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

  private void verify(SealedEntry entry, StoredNodes nodes) {
    if (entry.sequence() != tree.size()) {
      missing();
      return;
    }
    fault = entry.fault().orElse(null);
    if (fault != null) {
      return;
    }
    if (!nodes.beginWith(entry.sequence(), entry.leaf())) {
      fault = new HistoryFault(entry.sequence(), HistoryFaultKind.LEAF, "");
    } else if (!nodes.areThoseOf(entry.sequence(), tree.add(entry.leaf()))) {
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

  private StoredNodes nodes(Connection connection, long from, long end) throws SQLException {
    var nodes = new StoredNodes();
    try (var statement = window(connection, NODES, from, end);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        nodes.add(rows.getLong(1), rows.getBytes(2));
      }
    }
    return nodes;
  }

  private PreparedStatement window(Connection connection, String sql, long from, long end)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    statement.setObject(1, reading.workspaceId());
    statement.setLong(2, from);
    statement.setLong(3, end);
    return statement;
  }
}
