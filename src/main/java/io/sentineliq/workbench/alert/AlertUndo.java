package io.sentineliq.workbench.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An alert's state as the text that the undo store keeps. */
final class AlertUndo {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private AlertUndo() {}

  static String text(AlertState state) {
    try {
      return JSON.writeValueAsString(
          Map.of(
              "status", state.status().name(),
              "acknowledgedAt", String.valueOf(state.acknowledgedAt())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an alert's state is not JSON", e);
    }
  }

  static AlertState state(String text) {
    try {
      var fields = JSON.readTree(text);
      return new AlertState(
          AlertStatus.valueOf(fields.required("status").asText()),
          instant(fields.required("acknowledgedAt").asText()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored alert state is not JSON", e);
    }
  }

  private static @Nullable Instant instant(String text) {
    return text.equals("null") ? null : Instant.parse(text);
  }
}
