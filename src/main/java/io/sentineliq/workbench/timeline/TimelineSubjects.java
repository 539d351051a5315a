package io.sentineliq.workbench.timeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The records an event is about; it is told in the timeline of each of them. */
public record TimelineSubjects(
    @Nullable UUID alertId, @Nullable UUID incidentId, @Nullable UUID caseId) {

  /** At least one of them. */
  public TimelineSubjects {
    if (alertId == null && incidentId == null && caseId == null) {
      throw new IllegalArgumentException("an event about nothing");
    }
  }

  /** An alert alone. */
  public static TimelineSubjects alert(UUID id) {
    return new TimelineSubjects(id, null, null);
  }

  /** An incident alone. */
  public static TimelineSubjects incident(UUID id) {
    return new TimelineSubjects(null, id, null);
  }

  /** A case alone. */
  public static TimelineSubjects caseFile(UUID id) {
    return new TimelineSubjects(null, null, id);
  }

  /** These and the incident {@code id}. */
  public TimelineSubjects andIncident(UUID id) {
    return new TimelineSubjects(alertId, id, caseId);
  }

  /** These and the case {@code id}. */
  public TimelineSubjects andCase(UUID id) {
    return new TimelineSubjects(alertId, incidentId, id);
  }
}
