package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.text.Worded;
import java.util.Set;

/** What a list of detections is about. */
@Worded
public enum DetectionView {
  /** Somebody has work to do. */
  OPEN,
  /** Nobody has looked yet. */
  FRESH,
  /** Open, and critical or high. */
  SEVERE,
  /** What was not what it seemed. */
  FALSE_POSITIVES,
  /** Everything. */
  ALL;

  /** What a list is narrowed to that shows exactly these. */
  public ListFilter<DetectionFacet> filter() {
    var all = ListFilter.<DetectionFacet>everything();
    var open = all.with(DetectionFacet.STATUS, DetectionFacet.OPEN);
    return switch (this) {
      case OPEN -> open;
      case FRESH -> all.with(DetectionFacet.STATUS, DetectionStatus.NEW);
      case SEVERE ->
          open.with(
              DetectionFacet.SEVERITY, Set.of(Severity.CRITICAL.name(), Severity.HIGH.name()));
      case FALSE_POSITIVES -> all.with(DetectionFacet.STATUS, DetectionStatus.FALSE_POSITIVE);
      case ALL -> all;
    };
  }
}
