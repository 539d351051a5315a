package io.sentineliq.workbench.timeline;

import io.sentineliq.workbench.platform.text.Messages;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event as the timeline of a record shows it.
 *
 * @param alert what the alert is called that it is about; null when it is about none
 */
public record TimelineEntry(
    UUID id,
    int version,
    TimelineType type,
    Instant at,
    String title,
    @Nullable String description,
    UUID actorId,
    String actor,
    boolean isManual,
    @Nullable UUID alertId,
    @Nullable UUID incidentId,
    @Nullable String alert) {

  /** What it says, as whoever wrote it by hand said it. */
  public ManualEntry said() {
    return new ManualEntry(type, at, title, description);
  }

  /** What happened, and to which alert. */
  public String words() {
    return alert == null ? title : Messages.text("timeline.ofAlert", title, alert);
  }

  /** Where it comes from. */
  public EventKind kind() {
    if (isManual) {
      return EventKind.BY_HAND;
    }
    return alertId != null
        ? EventKind.ALERT
        : incidentId != null ? EventKind.INCIDENT : EventKind.CASE;
  }

  /** Whether {@code person} may change it: what verbs wrote stays as it is. */
  public boolean isEditableBy(UUID person) {
    return isManual && actorId.equals(person);
  }
}
