package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.SortOrder;

/** Which infringements a list shows, and in what order. */
public record InfringementQuery(
    ListFilter<InfringementFacet> filter, SortOrder<InfringementColumn> order) {

  /** The worst first. */
  public static final SortOrder<InfringementColumn> WORST =
      SortOrder.descending(InfringementColumn.SEVERITY);

  /** Those of {@code view}, the worst first. */
  public InfringementQuery(InfringementView view) {
    this(view.filter(), WORST);
  }
}
