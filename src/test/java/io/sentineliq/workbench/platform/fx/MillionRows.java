package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A list of numbers, as long as a test wants it. */
final class MillionRows implements ListSource<String, MillionRows.Row> {

  /** One line. */
  record Row(UUID id, String text) {}

  private final List<Integer> reads = new ArrayList<>();
  private int from;
  private int size;
  private boolean isBroken;

  MillionRows(int size) {
    this.size = size;
  }

  static UUID id(int number) {
    return new UUID(7, number);
  }

  /** Adds rows in front, as new alerts come in. */
  void addInFront(int count) {
    from -= count;
    size += count;
  }

  void setBroken(boolean broken) {
    isBroken = broken;
  }

  /** The first number of every read, in order. */
  List<Integer> reads() {
    return reads;
  }

  RowReader<Row> reader() {
    return SnapshotRows.reader(this, "", Row::id);
  }

  @Override
  public IdSnapshot firstIds(String query, int limit, Progress progress) {
    return ids(Math.min(limit, size), size <= limit);
  }

  @Override
  public IdSnapshot allIds(String query, Progress progress) {
    return ids(size, true);
  }

  @Override
  public List<Row> rows(List<UUID> ids, Progress progress) {
    if (isBroken) {
      throw new IllegalStateException("broken");
    }
    reads.add((int) ids.getFirst().getLeastSignificantBits());
    return ids.stream().map(id -> new Row(id, "row " + id.getLeastSignificantBits())).toList();
  }

  private IdSnapshot ids(int count, boolean isComplete) {
    var builder = new IdSnapshot.Builder();
    for (var i = 0; i < count; i++) {
      builder.add(id(from + i));
    }
    return builder.build(isComplete);
  }
}
