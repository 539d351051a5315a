package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.SortOrder;
import java.util.List;

/** Which cases a list shows, and in what order. */
public record CaseQuery(ListFilter<CaseFacet> filter, SortOrder<CaseColumn> order) {

  /** The newest first. */
  public static final SortOrder<CaseColumn> NEWEST = SortOrder.descending(CaseColumn.NUMBER);

  /** Those of {@code view} that have {@code words}, the newest first. */
  public CaseQuery(CaseView view, String words) {
    this(view.filter().withWords(words.isEmpty() ? List.of() : List.of(words)), NEWEST);
  }

  /** Those that are worked on, or all with the voided lines. */
  public CaseQuery(boolean isOpenOnly) {
    this(isOpenOnly ? CaseView.OPEN : CaseView.ALL, "");
  }
}
