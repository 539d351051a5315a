package io.sentineliq.workbench.brand.lookalike;

import java.util.List;

/**
 * One step on the way from the brand's domain to the domain that was judged.
 *
 * @param at where it happens in the text so far, in UTF-16 code units
 * @param from what stands there
 * @param to what stands there afterwards; equal to {@code from} for a circumstance
 * @param points what it adds to the score
 */
public record Step(Clue clue, int at, String from, String to, int points) {

  /** A circumstance: nothing changes. */
  static Step circumstance(Clue clue, int points) {
    return new Step(clue, 0, "", "", points);
  }

  /** The text after this step. */
  String applyTo(String text) {
    if (!text.startsWith(from, at)) {
      throw new IllegalArgumentException("no " + from + " at " + at);
    }
    return text.substring(0, at) + to + text.substring(at + from.length());
  }

  /**
   * {@code text} after all {@code steps}; {@link IllegalArgumentException} when one does not fit.
   */
  public static String replay(String text, List<Step> steps) {
    var now = text;
    for (var step : steps) {
      now = step.applyTo(now);
    }
    return now;
  }
}
