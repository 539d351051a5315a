package io.sentineliq.workbench.detection.tracking;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.tracker.TrackerPattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a tracker says of itself, checked by {@link TrackerInput}.
 *
 * @param threshold the least score of a lookalike, from 0 to 100
 * @param severity how bad a match is
 * @param autoTag what detections are tagged with
 * @param notifyOn from which severity on those who run the workspace are told; null for never
 */
public record NewTracker(
    String name,
    TrackerType type,
    String pattern,
    @Nullable UUID brandId,
    boolean isCaseSensitive,
    boolean isFuzzy,
    int threshold,
    Severity severity,
    @Nullable String autoTag,
    @Nullable Severity notifyOn) {

  /** What it looks for. */
  public TrackerPattern toPattern() {
    return switch (type) {
      case KEYWORD -> new TrackerPattern.Keyword(pattern, isCaseSensitive, isFuzzy);
      case REGEX -> new TrackerPattern.Regex(pattern, isCaseSensitive);
      case TYPO_SQUATTING -> new TrackerPattern.Typosquat(pattern, threshold);
      case YARA -> new TrackerPattern.Yara(pattern);
    };
  }
}
