package io.sentineliq.workbench.detection.text;

import java.time.Instant;
import java.util.List;

/** A tracker that matched in a text, as the screen shows it. */
public record MatchOfText(String tracker, List<MatchPlace> places, Instant matchedAt) {

  /** As it is stored. */
  public MatchOfText(String tracker, String places, Instant matchedAt) {
    this(tracker, TextJson.read(places, MatchPlace.class), matchedAt);
  }
}
