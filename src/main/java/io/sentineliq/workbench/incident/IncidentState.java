package io.sentineliq.workbench.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of an incident that acts change and undo puts back; times as ISO 8601.
 *
 * @param said what it says of itself; early versions did not keep it
 */
record IncidentState(
    IncidentStatus status,
    @Nullable UUID assignee,
    @Nullable String acknowledgedAt,
    @Nullable String resolvedAt,
    @Nullable String closedAt,
    @Nullable String summary,
    String warningAt,
    String deadline,
    boolean isWarned,
    @Nullable IncidentSaid said) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** As the text that the undo store keeps. */
  String text() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a state is not JSON", e);
    }
  }

  static IncidentState of(String text) {
    try {
      return JSON.readValue(text, IncidentState.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored state is not JSON", e);
    }
  }

  static @Nullable String written(@Nullable Instant moment) {
    return moment == null ? null : moment.toString();
  }

  static @Nullable Instant read(@Nullable String moment) {
    return moment == null ? null : Instant.parse(moment);
  }
}
