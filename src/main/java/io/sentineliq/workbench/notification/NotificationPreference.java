package io.sentineliq.workbench.notification;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.change.Difference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a person wants to hear of. Belongs to the person, in every workspace. */
@Entity
@Table(name = "notification_preference")
public class NotificationPreference {

  @Id
  @Column(name = "user_id")
  private UUID userId;

  @Version private int version;

  @Column(name = "in_app", nullable = false)
  private boolean isInApp = true;

  @Enumerated(EnumType.STRING)
  @Column(name = "least_severity", nullable = false, length = 8)
  private Severity leastSeverity = Severity.CRITICAL;

  @Column(name = "disabled_events", nullable = false, length = 1000)
  private String disabledEvents = "";

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected NotificationPreference() {}

  /** The wishes of a person who has not said any. */
  public NotificationPreference(UUID userId, Instant now) {
    this.userId = userId;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** The wishes as they stand. */
  NotificationWishes wishes() {
    return new NotificationWishes(isInApp, leastSeverity, wanted(disabledEvents));
  }

  /** Takes other wishes; what that changed. */
  Difference take(NotificationWishes wishes, Instant now) {
    var disabled = disabled(wishes.events());
    var difference =
        Difference.of("in_app", isInApp, wishes.isInApp())
            .and("least_severity", leastSeverity, wishes.leastSeverity())
            .and("disabled_events", disabledEvents, disabled);
    isInApp = wishes.isInApp();
    leastSeverity = wishes.leastSeverity();
    disabledEvents = disabled;
    updatedAt = now;
    return difference;
  }

  /** The events that {@code disabled} does not name. */
  static Set<NotificationEvent> wanted(String disabled) {
    var events = EnumSet.allOf(NotificationEvent.class);
    for (var name : disabled.split(" ", -1)) {
      NotificationEvent.named(name).ifPresent(events::remove);
    }
    return events;
  }

  private static String disabled(Set<NotificationEvent> events) {
    return EnumSet.allOf(NotificationEvent.class).stream()
        .filter(event -> !events.contains(event))
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }
}
