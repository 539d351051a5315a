package io.sentineliq.workbench.brand.lookalike;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way from a brand's label to another one: Damerau's distance as an optimal string
 * alignment, in which what a finger or an eye takes for the other costs less than a stranger.
 *
 * @param edits from left to right
 * @param cost ten for an edit that nothing explains
 */
record Alignment(List<Edit> edits, int cost) {

  private static final int LONGEST = 63;
  private static final int DEAREST_TYPO = 10;

  /** What the edits are besides those that look the same. */
  int typos() {
    return (int) edits.stream().filter(edit -> !edit.isVisual()).count();
  }

  /** From {@code brand} to {@code label}; both are cut to the length of a label. */
  static Alignment of(String brand, String label) {
    var meant = points(brand);
    var shown = points(label);
    return along(new Ways(meant, shown, Integer.MAX_VALUE / 4), meant, shown);
  }

  /** The same, or null when it takes more than {@code most} edits that do not look the same. */
  static @Nullable Alignment of(String brand, String label, int most) {
    var meant = points(brand);
    var shown = points(label);
    // One that looks the same costs one, and each shows at least one character.
    var ways = new Ways(meant, shown, most * DEAREST_TYPO + shown.length);
    if (!ways.isWithin()) {
      return null;
    }
    var alignment = along(ways, meant, shown);
    return alignment.typos() > most ? null : alignment;
  }

  private static int[] points(String text) {
    var length = Math.min(text.length(), LONGEST);
    if (!Readings.isPlain(text)) {
      return text.codePoints().limit(LONGEST).toArray();
    }
    var points = new int[length];
    for (var i = 0; i < length; i++) {
      points[i] = text.charAt(i);
    }
    return points;
  }

  private static Alignment along(Ways ways, int[] brand, int[] label) {
    var edits = new ArrayList<Edit>();
    var i = brand.length;
    var j = label.length;
    while (i + j > 0) {
      var fromBrand = ways.fromBrand(i, j);
      var fromLabel = ways.fromLabel(i, j);
      i -= fromBrand;
      j -= fromLabel;
      if (fromBrand != 1 || fromLabel != 1 || brand[i] != label[j]) {
        edits.add(edit(brand, i, text(brand, i, i + fromBrand), label, j, fromLabel));
      }
    }
    Collections.reverse(edits);
    return new Alignment(List.copyOf(edits), ways.cost());
  }

  private static Edit edit(int[] brand, int i, String from, int[] label, int j, int length) {
    var to = text(label, j, j + length);
    var names = Names.of(brand, i, from, to);
    return new Edit(names.clues(), text(label, 0, j).length(), from, to, names.isVisual());
  }

  private static String text(int[] points, int from, int to) {
    return new String(points, from, to - from);
  }
}
