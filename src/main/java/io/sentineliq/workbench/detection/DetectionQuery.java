package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.SortOrder;

/** Which detections a list shows, and in what order. */
public record DetectionQuery(ListFilter<DetectionFacet> filter, SortOrder<DetectionColumn> order) {

  /** The surest first. */
  public static final SortOrder<DetectionColumn> SUREST =
      SortOrder.descending(DetectionColumn.CONFIDENCE);

  /** Those with work to do. */
  public static final DetectionQuery OPEN = new DetectionQuery(DetectionView.OPEN);

  /** Those of {@code view}, the surest first. */
  public DetectionQuery(DetectionView view) {
    this(view.filter(), SUREST);
  }
}
