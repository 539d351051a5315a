package io.sentineliq.workbench.detection.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Lists as they are stored beside a text. */
final class TextJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TextJson() {}

  static String of(List<?> parts) {
    try {
      return JSON.writeValueAsString(parts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list is not JSON", e);
    }
  }

  static <T> List<T> read(String stored, Class<T> type) {
    try {
      return JSON.readValue(
          stored, JSON.getTypeFactory().constructCollectionType(List.class, type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored list is not JSON", e);
    }
  }
}
