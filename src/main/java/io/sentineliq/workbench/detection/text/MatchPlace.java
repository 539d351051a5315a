package io.sentineliq.workbench.detection.text;

/**
 * Where a tracker matched, in the text and in the masked text alike.
 *
 * @param what the rule and string of a YARA match, the techniques of a lookalike; empty otherwise
 */
public record MatchPlace(int at, int length, String what) {

  /** Where it ends. */
  public int end() {
    return at + length;
  }
}
