package io.sentineliq.workbench.detection.tracker;

import java.util.BitSet;
import java.util.List;

/**
 * Many trackers over one text: those whose literals are not in it are not run. Safe from every
 * thread.
 */
public final class TrackerSet {

  private final List<Tracker> trackers;
  private final Atoms atoms = new Atoms();
  private final BitSet always = new BitSet();

  /** Takes what one tracker found. */
  @FunctionalInterface
  public interface Sink {
    /** {@code matches} of the tracker at {@code position} in the list; not empty. */
    void accept(int position, List<TrackerMatch> matches);
  }

  /** Runs {@code trackers} together. */
  public TrackerSet(List<Tracker> trackers) {
    this.trackers = List.copyOf(trackers);
    for (var i = 0; i < this.trackers.size(); i++) {
      var literals = this.trackers.get(i).atoms();
      if (literals.isEmpty()) {
        always.set(i);
      }
      for (var literal : literals) {
        atoms.add(literal, i);
      }
    }
    atoms.build();
  }

  /** Hands on the matches of every tracker that matches, in the order of the list. */
  public void match(String text, Sink sink) {
    var wanted = (BitSet) always.clone();
    atoms.find(text, wanted);
    for (var i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
      var matches = trackers.get(i).match(text);
      if (!matches.isEmpty()) {
        sink.accept(i, matches);
      }
    }
  }
}
