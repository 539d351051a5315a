package io.sentineliq.workbench.detection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.brand.lookalike.Step;
import java.util.List;

/**
 * Why a domain is a lookalike, as it is stored with the detection.
 *
 * @param brand the brand's domain, in Unicode
 * @param steps lead from the brand's domain to the detected one, with the points of each
 */
public record LookalikeReasons(String brand, List<Step> steps) {

  private static final ObjectMapper JSON = new ObjectMapper();

  String text() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("reasons are not JSON", e);
    }
  }

  static LookalikeReasons read(String text) {
    try {
      return JSON.readValue(text, LookalikeReasons.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored reasons are not JSON", e);
    }
  }
}
