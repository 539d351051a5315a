package io.sentineliq.workbench.crash;

import java.util.ArrayList;
import java.util.List;

/** The times an undisturbed import took from one chunk that is stored to the next. */
final class Acknowledgements {

  private final List<Long> pauses = new ArrayList<>();
  private long latest = System.nanoTime();

  /** Another chunk is stored. */
  synchronized void add() {
    var now = System.nanoTime();
    pauses.add(now - latest);
    latest = now;
  }

  /** How many chunks there were. */
  synchronized int count() {
    return pauses.size();
  }

  /** How long after the one before chunk {@code index} was stored, in nanoseconds. */
  synchronized long pauseBefore(int index) {
    return pauses.get(index);
  }
}
