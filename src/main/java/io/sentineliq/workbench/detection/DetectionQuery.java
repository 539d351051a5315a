package io.sentineliq.workbench.detection;

import java.util.Optional;
import java.util.UUID;

/** Which detections a list shows: those with work to do, or all; of one brand, or of all. */
public record DetectionQuery(boolean isOpenOnly, Optional<UUID> brandId) {

  /** Those with work to do. */
  public static final DetectionQuery OPEN = new DetectionQuery(true, Optional.empty());
}
