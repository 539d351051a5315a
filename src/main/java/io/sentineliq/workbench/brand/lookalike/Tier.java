package io.sentineliq.workbench.brand.lookalike;

/** How urgent a score is. */
public enum Tier {
  NONE(0),
  LOW(1),
  MEDIUM(45),
  HIGH(70);

  private final int least;

  Tier(int least) {
    this.least = least;
  }

  /** The tier of a score from 0 to 100. */
  public static Tier of(int score) {
    var tier = NONE;
    for (var next : values()) {
      tier = score >= next.least ? next : tier;
    }
    return tier;
  }
}
