package io.sentineliq.workbench.brand.lookalike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way from a brand's label to another one: Damerau's distance as an optimal string
 * alignment, in which what a finger or an eye takes for the other costs less than a stranger.
 *
 * @param edits from left to right
 * @param cost ten for an edit that nothing explains
 */
record Alignment(List<Edit> edits, int cost) {

  private static final int LONGEST = 63;

  /** What the edits are besides those that look the same. */
  int typos() {
    return (int) edits.stream().filter(edit -> !edit.isVisual()).count();
  }

  /** From {@code brand} to {@code label}; both are cut to the length of a label. */
  static Alignment of(String brand, String label) {
    return new Table(points(brand), points(label)).align();
  }

  private static int[] points(String text) {
    return text.codePoints().limit(LONGEST).toArray();
  }

  /** {@code cost[i][j]}: from the first i characters of the brand to the first j of the label. */
  private static final class Table {
    private final int[] brand;
    private final int[] label;
    private final int[][] cost;

    /** The move that led there: characters of the brand times four and those of the label. */
    private final int[][] move;

    Table(int[] brand, int[] label) {
      this.brand = brand;
      this.label = label;
      this.cost = new int[brand.length + 1][label.length + 1];
      this.move = new int[brand.length + 1][label.length + 1];
    }

    Alignment align() {
      for (var i = 0; i <= brand.length; i++) {
        for (var j = 0; j <= label.length; j++) {
          cost[i][j] = i + j == 0 ? 0 : Integer.MAX_VALUE / 2;
          tryMoves(i, j);
        }
      }
      return new Alignment(edits(), cost[brand.length][label.length]);
    }

    private void tryMoves(int i, int j) {
      if (i > 0 && j > 0) {
        take(i, j, 1, 1, Moves.replace(brand[i - 1], label[j - 1]));
      }
      if (i > 1 && j > 1 && isSwap(i, j)) {
        take(i, j, 2, 2, Moves.swap(brand[i - 2], brand[i - 1]));
      }
      if (i > 0) {
        take(i, j, 1, 0, Moves.omit(brand, i - 1));
      }
      if (j > 0) {
        take(i, j, 0, 1, Moves.insert(brand, i, label[j - 1]));
      }
      if (i > 0 && j > 1) {
        take(i, j, 1, 2, Moves.split(brand[i - 1], label[j - 2], label[j - 1]));
      }
      if (i > 1 && j > 0) {
        take(i, j, 2, 1, Moves.join(brand[i - 2], brand[i - 1], label[j - 1]));
      }
      if (j > 1 && i > 0 && Moves.isPlural(brand[i - 1], label[j - 2], label[j - 1])) {
        take(i, j, 0, 2, Moves.PLURAL);
      }
    }

    private boolean isSwap(int i, int j) {
      return brand[i - 2] == label[j - 1]
          && brand[i - 1] == label[j - 2]
          && brand[i - 1] != brand[i - 2];
    }

    private void take(int i, int j, int fromBrand, int fromLabel, int price) {
      var total = cost[i - fromBrand][j - fromLabel] + price;
      if (total < cost[i][j]) {
        cost[i][j] = total;
        move[i][j] = (fromBrand << 2) | fromLabel;
      }
    }

    private List<Edit> edits() {
      var edits = new ArrayList<Edit>();
      var i = brand.length;
      var j = label.length;
      while (i + j > 0) {
        var fromBrand = move[i][j] >> 2;
        var fromLabel = move[i][j] & 3;
        i -= fromBrand;
        j -= fromLabel;
        var from = text(brand, i, i + fromBrand);
        var to = text(label, j, j + fromLabel);
        if (!from.equals(to)) {
          var at = text(label, 0, j).length();
          var names = new Names(brand, i, from, to);
          edits.add(new Edit(names.clues(), at, from, to, names.isVisual()));
        }
      }
      Collections.reverse(edits);
      return List.copyOf(edits);
    }

    private static String text(int[] points, int from, int to) {
      var part = Arrays.copyOfRange(points, from, to);
      return new String(part, 0, part.length);
    }
  }
}
