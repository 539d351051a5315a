package io.sentineliq.workbench.detection.text;

/**
 * What became of texts.
 *
 * @param added stored as detections
 * @param known stored before
 * @param falsePositives matched only where somebody once said that it is nothing
 * @param unmatched in which no tracker matched
 */
public record TextTally(int added, int known, int falsePositives, int unmatched) {

  /** Nothing yet. */
  public static final TextTally NONE = new TextTally(0, 0, 0, 0);

  /** Both together. */
  public TextTally and(TextTally other) {
    return new TextTally(
        added + other.added,
        known + other.known,
        falsePositives + other.falsePositives,
        unmatched + other.unmatched);
  }
}
