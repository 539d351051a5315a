package io.sentineliq.workbench.detection.relation;

/**
 * What two detections share of one kind.
 *
 * @param values how many values
 * @param holders how many detections hold the rarest of them
 * @param shown the rarest of them
 */
public record Shared(int values, int holders, String shown) {

  private static final int FURTHER_VALUE = 5;
  private static final int FURTHER_HOLDER = 2;
  private static final int MOST_TAKEN = 30;
  private static final int BEST = 100;

  /** With another value that {@code others} detections hold. */
  Shared and(int others, String shownOfIt) {
    return others < holders
        ? new Shared(values + 1, others, shownOfIt)
        : new Shared(values + 1, holders, shown);
  }

  /** From 0 to 100: rarer values and more of them tie more strongly. */
  int strength(RelationKind kind) {
    var common = Math.min(MOST_TAKEN, FURTHER_HOLDER * (holders - 2));
    return Math.min(BEST, kind.strength() + FURTHER_VALUE * (values - 1) - common);
  }
}
