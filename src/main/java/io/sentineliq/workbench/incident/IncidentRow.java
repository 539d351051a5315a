package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.classification.Severity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the incident list. */
public record IncidentRow(
    UUID id,
    int version,
    Severity severity,
    String title,
    IncidentStatus status,
    @Nullable String assignee,
    int progress,
    long alerts,
    Instant slaWarningAt,
    Instant slaDeadline,
    boolean isBreached,
    @Nullable Instant resolvedAt,
    Instant createdAt) {

  /** Its time. */
  public SlaClock clock() {
    return new SlaClock(slaWarningAt, slaDeadline);
  }
}
