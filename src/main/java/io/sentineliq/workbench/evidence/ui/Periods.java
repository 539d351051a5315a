package io.sentineliq.workbench.evidence.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the stretches of one lane from what was said at moments, in their order. */
final class Periods {

  /** Shorter than this is the time two people take to sign, and no gap. */
  private static final Duration SMALLEST_GAP = Duration.ofMinutes(1);

  private static final int LANES = 3;

  private final List<Period> done = new ArrayList<>();
  private final int fixedLane;
  private @Nullable String label;
  private Instant from = Instant.EPOCH;
  private int lane = -1;

  /** A lane; {@code fixedLane} is its colour, negative when neighbours take turns. */
  Periods(int fixedLane) {
    this.fixedLane = fixedLane;
  }

  /** From {@code at} on it is {@code next}; nothing changes when it was so already. */
  void turn(Instant at, String next) {
    if (!next.equals(label)) {
      end(at);
      begin(at, next);
    }
  }

  /** It ends at {@code at}; who comes next is not recorded. */
  void end(Instant at) {
    if (label != null) {
      done.add(new Period(label, from, later(at, from), lane, false, false));
      label = null;
    }
  }

  /** The stretches up to {@code now}. */
  List<Period> upTo(Instant now) {
    if (label != null) {
      done.add(new Period(label, from, later(now, from), lane, false, true));
    }
    return List.copyOf(done);
  }

  private void begin(Instant at, String next) {
    var before = done.isEmpty() ? at : done.getLast().until();
    if (Duration.between(before, at).compareTo(SMALLEST_GAP) >= 0) {
      done.add(new Period("", before, at, 0, true, false));
    }
    label = next;
    from = at;
    lane = fixedLane >= 0 ? fixedLane : (lane + 1) % LANES;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
