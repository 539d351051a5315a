package io.sentineliq.workbench.notification;

import io.sentineliq.workbench.platform.text.Worded;
import java.util.Arrays;
import java.util.Optional;

/** What a notification can be about; stored by name. */
@Worded
public enum NotificationEvent {
  /** New alerts, told to those who run the workspace. */
  ALERT_CREATED,
  /** Alerts given to a person by somebody else. */
  ALERT_ASSIGNED,
  /** The time of one's incident is running out. */
  INCIDENT_WARNED,
  /** The time of one's incident is up. */
  INCIDENT_BREACHED,
  /** Bytes of an exhibit are not what was collected. */
  EVIDENCE_FAILED,
  /** An exhibit is offered to a person, who may take it over. */
  EVIDENCE_OFFERED,
  /** What one offered was taken over. */
  EVIDENCE_TAKEN_OVER,
  /** What one offered was refused. */
  EVIDENCE_REFUSED,
  /** An exhibit should have been brought back. */
  EVIDENCE_OVERDUE,
  /** A tracker found something as bad as it was told to tell of. */
  DETECTION_FOUND;

  /** The event of this name; nothing for one that this version does not know. */
  public static Optional<NotificationEvent> named(String name) {
    return Arrays.stream(values()).filter(event -> event.name().equals(name)).findFirst();
  }
}
