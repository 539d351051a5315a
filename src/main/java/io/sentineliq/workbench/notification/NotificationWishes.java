package io.sentineliq.workbench.notification;

import io.sentineliq.workbench.classification.Severity;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a person wants to hear of.
 *
 * @param isInApp whether the bell tells anything at all
 * @param leastSeverity new alerts below it are not told
 * @param events what is told
 */
public record NotificationWishes(
    boolean isInApp, Severity leastSeverity, Set<NotificationEvent> events) {

  /** Keeps a copy. */
  public NotificationWishes {
    events = Set.copyOf(events);
  }

  /** Everything about critical alerts. */
  public static NotificationWishes atFirst() {
    return new NotificationWishes(true, Severity.CRITICAL, EnumSet.allOf(NotificationEvent.class));
  }

  /** Whether this person hears of {@code event}. */
  boolean wants(NotificationEvent event) {
    return isInApp && events.contains(event);
  }
}
