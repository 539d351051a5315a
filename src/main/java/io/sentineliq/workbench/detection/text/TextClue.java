package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.platform.text.Worded;

/** Why a text is worth a look, with the points that it adds. */
@Worded
public enum TextClue {
  /** A tracker matched. */
  TRACKER(40),
  /** A further tracker matched. */
  FURTHER_TRACKER(15),
  /** Matches in many places. */
  MANY_PLACES(10),
  /** Values that open something: passwords, keys, cards. */
  SECRET(25),
  /** Values that point to people or places. */
  PERSONAL(10),
  /** A person recorded it. */
  BY_HAND(50);

  private final int points;

  TextClue(int points) {
    this.points = points;
  }

  /** What it adds. */
  public int points() {
    return points;
  }
}
