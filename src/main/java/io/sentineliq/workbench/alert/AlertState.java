package io.sentineliq.workbench.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of an alert that acts change and undo puts back; its tags apart.
 *
 * @param handoverId the act that gave it to its assignee
 */
record AlertState(
    AlertStatus status,
    @Nullable Instant acknowledgedAt,
    @Nullable UUID assigneeId,
    @Nullable Instant assignedAt,
    @Nullable UUID handoverId,
    @Nullable Instant resolvedAt,
    @Nullable Resolution resolution,
    @Nullable String resolutionReason) {

  AlertState acknowledged(Instant now) {
    return new AlertState(
        AlertStatus.ACKNOWLEDGED,
        now,
        assigneeId,
        assignedAt,
        handoverId,
        resolvedAt,
        resolution,
        resolutionReason);
  }

  /** Assigned to {@code person}, or to nobody; a new alert is acknowledged by having a person. */
  AlertState assigned(@Nullable UUID person, UUID handover, Instant now) {
    var seen = status == AlertStatus.NEW && person != null ? acknowledged(now) : this;
    return new AlertState(
        seen.status,
        seen.acknowledgedAt,
        person,
        person == null ? null : now,
        person == null ? null : handover,
        resolvedAt,
        resolution,
        resolutionReason);
  }

  AlertState investigated(Instant now) {
    return new AlertState(
        AlertStatus.INVESTIGATING,
        acknowledgedAt == null ? now : acknowledgedAt,
        assigneeId,
        assignedAt,
        handoverId,
        resolvedAt,
        resolution,
        resolutionReason);
  }

  AlertState closed(AlertStatus end, Resolution resolution, @Nullable String reason, Instant now) {
    return new AlertState(
        end, acknowledgedAt, assigneeId, assignedAt, handoverId, now, resolution, reason);
  }

  AlertState reopened() {
    return new AlertState(
        AlertStatus.INVESTIGATING,
        acknowledgedAt,
        assigneeId,
        assignedAt,
        handoverId,
        null,
        null,
        null);
  }
}
