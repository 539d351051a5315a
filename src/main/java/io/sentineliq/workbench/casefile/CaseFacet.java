package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.list.Facet;
import io.sentineliq.workbench.platform.list.ListFilterText;
import io.sentineliq.workbench.platform.list.Whose;
import io.sentineliq.workbench.platform.text.Worded;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What cases are narrowed by. */
@Worded
public enum CaseFacet implements Facet {
  PRIORITY(Priority.values()),
  STATUS(
      Stream.concat(Stream.of(CaseStatus.values()), Stream.of(Voided.VOIDED))
          .toArray(Enum<?>[]::new)) {
    @Override
    public Map<String, Set<String>> groups() {
      return Map.of("open", OPEN, "over", OVER);
    }
  },
  INVESTIGATOR(Whose.values()) {
    @Override
    public boolean hasFreeValues() {
      return true;
    }
  },
  TYPE(CaseType.values()),
  CONFIDENTIALITY(Confidentiality.values()),
  TLP(Tlp.values());

  /** What becomes of the number of a case that was opened by mistake. */
  @Worded
  public enum Voided {
    VOIDED
  }

  /** The states in which a case is worked on. */
  public static final Set<String> OPEN = ListFilterText.names(CaseStatus.ACTIVE, CaseStatus.REVIEW);

  /** The states in which it no longer is. */
  public static final Set<String> OVER =
      ListFilterText.names(CaseStatus.CLOSED, CaseStatus.ARCHIVED);

  private final List<Enum<?>> constants;

  CaseFacet(Enum<?>... constants) {
    this.constants = List.of(constants);
  }

  @Override
  public List<Enum<?>> constants() {
    return constants;
  }
}
