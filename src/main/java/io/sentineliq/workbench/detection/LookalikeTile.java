package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.brand.lookalike.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a brand's domain above the piece of the lookalike that stands for it.
 *
 * @param brand empty where something was put in
 * @param found empty where something was left out
 */
public record LookalikeTile(String brand, String found) {

  /** Whether the two differ. */
  public boolean isChanged() {
    return !brand.equals(found);
  }

  /** The tiles from left to right: read above they give {@code brand}, below the lookalike. */
  public static List<LookalikeTile> of(String brand, List<Step> steps) {
    var tiles = new ArrayList<LookalikeTile>();
    brand
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> tiles.add(new LookalikeTile(letter, letter)));
    for (var step : steps) {
      if (!step.from().equals(step.to())) {
        replace(tiles, step);
      }
    }
    return List.copyOf(tiles);
  }

  /** The tiles that the step touches become one. */
  private static void replace(List<LookalikeTile> tiles, Step step) {
    var end = step.at() + step.from().length();
    var first = 0;
    var offset = 0;
    while (first < tiles.size() && offset + tiles.get(first).found.length() <= step.at()) {
      offset += tiles.get(first++).found.length();
    }
    var above = new StringBuilder();
    var below = new StringBuilder();
    var from = offset;
    while (first < tiles.size() && (offset < end || isInside(step.at(), from, offset))) {
      var tile = tiles.remove(first);
      above.append(tile.brand);
      below.append(tile.found);
      offset += tile.found.length();
    }
    below.replace(step.at() - from, step.at() - from + step.from().length(), step.to());
    tiles.add(first, new LookalikeTile(above.toString(), below.toString()));
  }

  /** Something is put in between the letters of one tile, which begins at {@code from}. */
  private static boolean isInside(int at, int from, int offset) {
    return at > from && offset == from;
  }
}
