package io.sentineliq.workbench.detection.feed;

import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.util.List;
import java.util.UUID;

/** Learns of domains that are known and stand in a feed that was never imported before. */
@FunctionalInterface
public interface SeenAgain {

  /**
   * Takes the known detections of one chunk, in its transaction.
   *
   * @param source where they were seen
   * @return for how many something changed
   */
  int seen(UnitOfWork unit, List<UUID> detectionIds, String source);
}
