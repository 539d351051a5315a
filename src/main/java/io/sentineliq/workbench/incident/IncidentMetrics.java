package io.sentineliq.workbench.incident;

import java.time.Duration;
import java.util.Map;

/**
 * How the workspace does, from stored times.
 *
 * @param counts how many incidents each view has
 * @param means the mean times behind {@link IncidentView#DETECTED}, {@link
 *     IncidentView#ACKNOWLEDGED} and {@link IncidentView#RESOLVED}; missing without any incident.
 *     Detection counts from the first sign to the opening, the others from the opening
 */
public record IncidentMetrics(Map<IncidentView, Long> counts, Map<IncidentView, Duration> means) {

  /** Keeps copies. */
  public IncidentMetrics {
    counts = Map.copyOf(counts);
    means = Map.copyOf(means);
  }
}
