package io.sentineliq.workbench.notification.ui;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.notification.NotificationRow;
import io.sentineliq.workbench.notification.NotificationType;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;

/** Notifications in words. File names, titles and names come from outside and are made visible. */
final class NotificationWords {

  private static final int MOST_COUNTED = 99;

  private NotificationWords() {}

  /** The figure at the bell: {@code 7}, {@code 99+}, or nothing. */
  static String badge(long unread) {
    return unread == 0 ? "" : unread > MOST_COUNTED ? MOST_COUNTED + "+" : Long.toString(unread);
  }

  /** The bell for a screen reader and as hover text. */
  static String bell(long unread) {
    return unread == 0
        ? Messages.text("notification.bell.none")
        : Messages.text("notification.bell", Numbers.grouped(unread));
  }

  /** What happened. */
  static String headline(NotificationRow row) {
    var count = Numbers.grouped(row.occurrences());
    return NotificationEvent.named(row.eventType())
        .map(
            event ->
                switch (event) {
                  case ALERT_CREATED ->
                      Messages.text(
                          "notification.created",
                          count,
                          row.occurrences(),
                          VisibleText.of(row.title()));
                  case ALERT_ASSIGNED ->
                      Messages.text("notification.assigned", sender(row), count, row.occurrences());
                  case INCIDENT_WARNED -> Messages.text("notification.warned");
                  case INCIDENT_BREACHED -> Messages.text("notification.breached");
                  case EVIDENCE_FAILED ->
                      Messages.text("notification.evidenceFailed", VisibleText.of(row.title()));
                  case EVIDENCE_OFFERED ->
                      Messages.text("notification.evidenceOffered", sender(row));
                  case EVIDENCE_TAKEN_OVER ->
                      Messages.text("notification.evidenceTakenOver", sender(row));
                  case EVIDENCE_REFUSED ->
                      Messages.text("notification.evidenceRefused", sender(row));
                  case EVIDENCE_OVERDUE -> Messages.text("notification.evidenceOverdue");
                  case DETECTION_FOUND ->
                      Messages.text(
                          "notification.detectionFound",
                          count,
                          row.occurrences(),
                          VisibleText.of(row.title()));
                })
        .orElseGet(() -> VisibleText.of(row.title()));
  }

  /** The most severe of what it tells of. */
  static String example(NotificationRow row) {
    var text = VisibleText.of(row.message());
    var named =
        row.type() == NotificationType.CRITICAL
            ? Messages.text("notification.severity", Messages.of(Severity.CRITICAL), text)
            : text;
    return row.occurrences() > 1
        ? Messages.text("notification.more", named, Numbers.grouped(row.occurrences() - 1L))
        : named;
  }

  private static String sender(NotificationRow row) {
    var sender = row.sender();
    return sender == null ? Messages.text("notification.somebody") : VisibleText.of(sender);
  }
}
