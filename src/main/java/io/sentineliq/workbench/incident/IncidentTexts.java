package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.note.TextHolder;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.time.Instant;
import java.util.UUID;

/** The long texts of an incident: what happened, and how it was resolved. */
public final class IncidentTexts implements TextHolder {

  /** The part that says what happened. */
  public static final String SUMMARY = "summary";

  /** The part that says how it was resolved. */
  public static final String RESOLUTION = "resolution";

  private static final int LONGEST = 20_000;

  private final Incident incident;

  private IncidentTexts(Incident incident) {
    this.incident = incident;
  }

  /** Finds the texts of the incident {@code id} for whoever reads or writes them. */
  public static TextHolder of(Reading unit, UUID id) {
    return new IncidentTexts(unit.require(Incident.class, id));
  }

  @Override
  public SubjectRef ref() {
    return incident.ref();
  }

  @Override
  public int version() {
    return incident.version();
  }

  @Override
  public String text(String part) {
    return (isResolution(part) ? incident.resolutionSummary() : incident.description()).orElse("");
  }

  @Override
  public int longest(String part) {
    return LONGEST;
  }

  @Override
  public void requireWriter(UnitOfWork unit) {
    IncidentRights.toChange(unit, incident);
  }

  @Override
  public void write(String part, String text, Instant now) {
    if (isResolution(part)) {
      incident.tellResolution(text, now);
    } else {
      incident.describe(text, now);
    }
  }

  @Override
  public TimelineSubjects told() {
    return TimelineSubjects.incident(incident.id());
  }

  @Override
  public String wordKey(String part) {
    return isResolution(part) ? "incident.part.resolution" : "incident.part.summary";
  }

  private static boolean isResolution(String part) {
    return switch (part) {
      case RESOLUTION -> true;
      case SUMMARY -> false;
      default -> throw new IllegalArgumentException("an incident has no text called " + part);
    };
  }
}
