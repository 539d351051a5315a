package io.sentineliq.workbench.dashboard;

import io.sentineliq.workbench.alert.AlertDay;
import io.sentineliq.workbench.alert.AlertFacets;
import io.sentineliq.workbench.casefile.CaseView;
import io.sentineliq.workbench.detection.DetectionsOfBrand;
import io.sentineliq.workbench.incident.IncidentMetrics;
import java.util.List;
import java.util.Map;

/**
 * The numbers of the first page.
 *
 * @param queue the open alerts by whose they are
 * @param arrived alerts that came since the person was last here
 * @param unread what the bell has to tell
 * @param days the alerts of each of the last days, the oldest first
 * @param brands those with the most detections that have work to do
 */
public record Overview(
    AlertFacets queue,
    long arrived,
    long unread,
    IncidentMetrics incidents,
    Map<CaseView, Long> cases,
    List<AlertDay> days,
    List<DetectionsOfBrand> brands) {

  /** Keeps copies. */
  public Overview {
    cases = Map.copyOf(cases);
    days = List.copyOf(days);
    brands = List.copyOf(brands);
  }
}
