package io.sentineliq.workbench.notification;

/** How urgent a notification is. */
public enum NotificationType {
  INFO,
  SUCCESS,
  WARNING,
  ERROR,
  CRITICAL
}
