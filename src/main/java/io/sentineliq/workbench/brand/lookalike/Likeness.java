package io.sentineliq.workbench.brand.lookalike;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a label is the brand's label written wrongly, and how surely.
 *
 * @param points from 0 to 100
 */
record Likeness(int points, List<Edit> edits) {

  private static final int SHORTEST_FOR_ONE = 5;
  private static final int SHORTEST_FOR_TWO = 8;
  private static final int SHORTEST_FOR_STRANGE_TWO = 10;
  private static final int MOST_FOR_TWO = 18;
  private static final int MOST_DIFFERENCE = 3;

  /** Null when {@code label} is another name, or the same one. */
  static @Nullable Likeness of(String brand, String label) {
    if (label.equals(brand) || withoutNumber(label).equals(withoutNumber(brand))) {
      return null;
    }
    if (isFar(brand, label)) {
      return null;
    }
    var alignment = Alignment.of(brand, label, brand.length() < SHORTEST_FOR_TWO ? 1 : 2);
    if (alignment == null) {
      return null;
    }
    var edits = alignment.edits();
    var points =
        switch (alignment.typos()) {
          case 0 -> ofLook(brand, label);
          case 1 -> isFirstReplaced(edits) ? 0 : ofOne(brand, alignment.cost());
          default -> isFirstReplaced(edits) ? 0 : ofTwo(brand, alignment.cost());
        };
    return points == 0 ? null : new Likeness(points, edits);
  }

  /** Too long or too short, whatever passes for what: most names that hold a brand are. */
  private static boolean isFar(String brand, String label) {
    var difference = Math.abs(Folding.pairs(label).length() - Folding.pairs(brand).length());
    return difference > MOST_DIFFERENCE && Readings.isPlain(label);
  }

  private static int ofLook(String brand, String label) {
    var isForeign = !Readings.isPlain(label);
    return brand.length() < SHORTEST_FOR_ONE && !isForeign ? 66 : 92;
  }

  private static int ofOne(String brand, int cost) {
    if (brand.length() < SHORTEST_FOR_ONE) {
      return 0;
    }
    var shortness =
        switch (brand.length()) {
          case 5 -> 22;
          case 6 -> 14;
          case 7 -> 4;
          default -> 0;
        };
    return Math.clamp(90 - 2L * cost, 70, 78) - shortness;
  }

  private static int ofTwo(String brand, int cost) {
    var isTooStrange = cost > MOST_FOR_TWO && brand.length() < SHORTEST_FOR_STRANGE_TWO;
    return brand.length() < SHORTEST_FOR_TWO || isTooStrange ? 0 : Math.clamp(70L - cost, 48, 60);
  }

  /**
   * Another word, most often: {@code bank} and {@code tank}; not where a letter is disguised too.
   */
  private static boolean isFirstReplaced(List<Edit> edits) {
    var first = edits.getFirst();
    return edits.stream().skip(1).noneMatch(Edit::isVisual)
        && first.at() == 0
        && !first.isVisual()
        && first.from().length() == 1
        && first.to().length() == 1;
  }

  private static String withoutNumber(String label) {
    var end = label.length();
    while (end > 0 && Character.isDigit(label.charAt(end - 1))) {
      end--;
    }
    while (end > 0 && end < label.length() && label.charAt(end - 1) == '-') {
      end--;
    }
    return label.substring(0, end);
  }
}
