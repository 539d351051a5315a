package io.sentineliq.workbench.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of a case that acts change and undo puts back. */
record CaseState(CaseStatus status, @Nullable UUID investigator) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** As the text that the undo store keeps. */
  String text() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a state is not JSON", e);
    }
  }

  static CaseState of(String text) {
    try {
      return JSON.readValue(text, CaseState.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored state is not JSON", e);
    }
  }
}
