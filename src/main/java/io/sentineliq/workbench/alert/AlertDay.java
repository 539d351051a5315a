package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.classification.Severity;
import java.time.Instant;
import java.util.Map;

/**
 * How many alerts were detected in a stretch of time, by severity; severities without any are
 * missing.
 *
 * @param begin the first instant inside
 * @param end the first instant after
 */
public record AlertDay(Instant begin, Instant end, Map<Severity, Long> alerts) {

  /** Keeps a copy. */
  public AlertDay {
    alerts = Map.copyOf(alerts);
  }

  /** Of every severity. */
  public long total() {
    return alerts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Of one severity. */
  public long of(Severity severity) {
    return alerts.getOrDefault(severity, 0L);
  }
}
