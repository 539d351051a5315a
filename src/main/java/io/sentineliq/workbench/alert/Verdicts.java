package io.sentineliq.workbench.alert;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is to become of the alerts of one transaction. */
final class Verdicts {

  private final List<AlertMove> moves = new ArrayList<>();
  private final Map<LeftAlone, Long> leftAlone = new EnumMap<>(LeftAlone.class);
  private int size;

  void move(AlertMove move) {
    moves.add(move);
    size++;
  }

  void leave(LeftAlone why) {
    leave(why, 1);
  }

  /** Whatever of {@code expected} alerts was not found is gone. */
  void missing(int expected) {
    if (expected > size) {
      leave(LeftAlone.GONE, expected - size);
    }
  }

  List<AlertMove> moves() {
    return moves;
  }

  Map<LeftAlone, Long> leftAlone() {
    return leftAlone;
  }

  ChunkOutcome outcome(Optional<UUID> actId) {
    return new ChunkOutcome(size, moves.size(), leftAlone, actId);
  }

  private void leave(LeftAlone why, int count) {
    leftAlone.merge(why, (long) count, Long::sum);
    size += count;
  }
}
