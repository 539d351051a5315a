package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.platform.fx.DetailPart;
import java.util.List;

/**
 * What features bring to the screen of one case.
 *
 * @param tabs beside one another under the head
 * @param side below one another at the right
 */
public record CaseParts(List<DetailPart<CaseDetails>> tabs, List<DetailPart<CaseDetails>> side) {

  /** Keeps copies. */
  public CaseParts {
    tabs = List.copyOf(tabs);
    side = List.copyOf(side);
  }

  /** Nothing. */
  public static CaseParts none() {
    return new CaseParts(List.of(), List.of());
  }
}
