package io.sentineliq.workbench.infringement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One takedown of an infringement. */
public record TakedownRow(
    UUID id,
    int version,
    TakedownKind kind,
    TakedownStatus status,
    String recipient,
    String channel,
    String evidence,
    String letter,
    @Nullable String result,
    @Nullable String assignee,
    @Nullable Instant dueAt,
    Instant plannedAt,
    @Nullable Instant sentAt,
    @Nullable Instant answeredAt,
    @Nullable Instant completedAt,
    int reopened) {

  /** What it says of itself. */
  public NewTakedown said() {
    return new NewTakedown(kind, recipient, channel, evidence, letter, dueAt);
  }

  /** Whether somebody should have looked. */
  public boolean isLate(Instant now) {
    return dueAt != null && dueAt.isBefore(now);
  }
}
