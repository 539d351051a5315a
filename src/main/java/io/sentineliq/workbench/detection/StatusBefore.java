package io.sentineliq.workbench.detection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Where a detection stood before an act, as the text that the undo store keeps. */
record StatusBefore(DetectionStatus status, @Nullable String reason) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static String text(Detection detection) {
    try {
      return JSON.writeValueAsString(
          new StatusBefore(detection.status(), detection.statusReason()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a status is not JSON", e);
    }
  }

  static StatusBefore of(String text) {
    try {
      return JSON.readValue(text, StatusBefore.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored status is not JSON", e);
    }
  }
}
