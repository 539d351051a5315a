package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.observable.NewObservables;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Observables in the bytes of exhibits. Never called on the user-interface thread. */
public interface Findings {

  /** More different values are not listed. */
  int MOST = 5_000;

  /**
   * A value that stands in the bytes.
   *
   * @param times how often
   * @param known what lists say of it, empty for nothing
   */
  record Found(NewObservables.Value value, long times, String known) {}

  /**
   * Reads all bytes of an exhibit, which is recorded as an access, and gives what stands there:
   * each value once, in the order in which it comes first, at most {@link #MOST}. Progress counts
   * bytes.
   */
  List<Found> extract(UUID itemId, String purpose, Optional<Signer> signer, Progress progress);

  /** Ties {@code values} to an exhibit; how many were not tied to it before. */
  int link(UUID itemId, List<NewObservables.Value> values, Progress progress);

  /** Takes the tie away; the observable stays. */
  void unlink(UUID itemId, UUID observableId, Progress progress);
}
