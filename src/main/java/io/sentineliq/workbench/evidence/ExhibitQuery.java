package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.SortOrder;
import java.util.List;

/** Which exhibits a list shows, and in what order. */
public record ExhibitQuery(ListFilter<ExhibitFacet> filter, SortOrder<ExhibitColumn> order) {

  /** The newest first. */
  public static final SortOrder<ExhibitColumn> NEWEST =
      SortOrder.descending(ExhibitColumn.COLLECTED);

  /** All exhibits, the newest first. */
  public static ExhibitQuery everything() {
    return new ExhibitQuery(ListFilter.everything(), NEWEST);
  }

  /** The same with other words. */
  public ExhibitQuery withWords(String words) {
    return new ExhibitQuery(
        filter.withWords(words.isBlank() ? List.of() : List.of(words.strip())), order);
  }
}
