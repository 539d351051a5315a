package io.sentineliq.workbench.notification;

import io.sentineliq.workbench.platform.change.SubjectRef;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A record named in a column: {@code ALERT:0198…}. */
final class NotificationLink {

  private static final Pattern SHAPE = Pattern.compile("([A-Z_]{1,30}):([0-9a-f-]{36})");

  private NotificationLink() {}

  static String write(SubjectRef subject) {
    return subject.kind() + ":" + subject.id();
  }

  /** Nothing for a link of another shape: the row may come from anybody with a login. */
  static Optional<SubjectRef> read(String link) {
    var parts = SHAPE.matcher(link);
    return parts.matches()
        ? id(parts.group(2)).map(id -> new SubjectRef(parts.group(1), id))
        : Optional.empty();
  }

  /** Nothing for a text that is no id. */
  static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
