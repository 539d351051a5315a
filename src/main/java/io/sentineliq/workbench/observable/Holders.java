package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/** Where observables were seen. Never called on the user-interface thread. */
public interface Holders {

  /** How many records of a kind are named; the rest is counted. */
  int NAMED = 20;

  /** The kinds of records that hold the observable, those without any left out. */
  List<Kind> of(UUID observableId, Progress progress);

  /**
   * Records of one kind.
   *
   * @param total how many there are
   * @param named at most {@value #NAMED} of them, the newest first
   */
  record Kind(HolderKind kind, long total, List<Holder> named) {

    /** Keeps a copy. */
    public Kind {
      named = List.copyOf(named);
    }
  }
}
