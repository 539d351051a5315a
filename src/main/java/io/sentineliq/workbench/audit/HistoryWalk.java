package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.GrowingTree;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.task.Progress;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One verification, from the first entry to the first bad one or the last. */
final class HistoryWalk {

  private static final int WINDOW = 4_000;

  /** Reading and hashing rows is most of the work; the tree is grown by one. */
  private static final int READERS = 2;

  private static final int AHEAD = 4;

  /** Compared with the head in one statement, as others go on appending. */
  private static final String SURPLUS =
      """
      select min(a.seq) from log_head h
      join (select workspace_id, seq from audit_log union all select workspace_id, seq from log_node) a
        on a.workspace_id = h.workspace_id and a.seq >= h.size
      where h.workspace_id = ?\
      """;

  private final long size;
  private final List<Checkpoint> anchors;
  private final GrowingTree tree = new GrowingTree();
  private @Nullable HistoryFault fault;
  private Instant latest = Instant.MIN;
  private long backwards;
  private int agreed;

  HistoryWalk(long size, List<Checkpoint> anchors) {
    this.size = size;
    this.anchors = anchors.stream().sorted(Comparator.comparingLong(Checkpoint::size)).toList();
    compareAnchors();
  }

  /** Verifies everything, up to the first bad entry. */
  void run(WindowReader reader, Progress progress) {
    try (var threads = Executors.newFixedThreadPool(READERS, Thread.ofPlatform().factory())) {
      var ahead = new ArrayDeque<Future<HistoryWindow>>();
      var next = 0L;
      while (fault == null && (next < size || !ahead.isEmpty())) {
        while (ahead.size() < AHEAD && next < size) {
          var from = next;
          var end = Math.min(size, from + WINDOW);
          ahead.add(threads.submit(() -> reader.read(from, end)));
          next = end;
        }
        verify(await(ahead.remove()));
        progress.report(tree.size(), size, "");
      }
    }
  }

  private static HistoryWindow await(Future<HistoryWindow> window) {
    try {
      return window.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the history was verified", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException expected) {
        throw expected;
      }
      throw new IllegalStateException("the history could not be verified", e.getCause());
    }
  }

  private void verify(HistoryWindow window) {
    for (var entry : window.entries()) {
      if (fault != null) {
        return;
      }
      verify(entry, window.nodes());
    }
    if (fault == null && tree.size() < window.end()) {
      missing();
    }
  }

  /** What came of it; {@code others} are leaves of the same ledger. */
  HistoryReport report(Reading reading, List<SealedEntries> others, String origin) {
    if (fault == null) {
      fault = surplus(reading).or(() -> surplus(reading, others)).or(this::cut).orElse(null);
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

  private static Optional<HistoryFault> surplus(Reading reading, List<SealedEntries> others) {
    return others.stream().flatMapToLong(other -> other.beyondHead(reading).stream()).min().stream()
        .mapToObj(seq -> new HistoryFault(seq, HistoryFaultKind.SURPLUS, ""))
        .findFirst();
  }

  private static Optional<HistoryFault> surplus(Reading reading) {
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
}
