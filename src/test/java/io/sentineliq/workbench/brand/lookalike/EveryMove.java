package io.sentineliq.workbench.brand.lookalike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The alignment as it is defined, every move tried at every place: what the quick one must find.
 */
final class EveryMove {

  private static final int FAR = Integer.MAX_VALUE / 2;
  private static final int DEAREST_TYPO = 10;

  static @Nullable Alignment of(String brand, String label, int most) {
    var points = label.codePoints().toArray();
    var table =
        new EveryMove(brand.codePoints().toArray(), points, most * DEAREST_TYPO + points.length);
    if (!table.isWithin()) {
      return null;
    }
    var alignment = table.align();
    return alignment.typos() > most ? null : alignment;
  }

  static Alignment of(String brand, String label) {
    return new EveryMove(
            brand.codePoints().toArray(), label.codePoints().toArray(), Integer.MAX_VALUE / 4)
        .align();
  }

  private final int[] brand;
  private final int[] label;
  private final int[] cost;

  /** The move that led there: characters of the brand times four and those of the label. */
  private final byte[] move;

  private final int most;
  private final int width;

  /** Ways that cost more than {@code most} are not followed. */
  EveryMove(int[] brand, int[] label, int most) {
    this.brand = brand;
    this.label = label;
    this.most = most;
    this.width = label.length + 1;
    this.cost = new int[(brand.length + 1) * width];
    this.move = new byte[cost.length];
    Arrays.fill(cost, FAR);
    cost[0] = 0;
    for (var i = 0; i <= brand.length; i++) {
      for (var j = 0; j <= label.length; j++) {
        tryMoves(i, j);
      }
    }
  }

  boolean isWithin() {
    return cost[cost.length - 1] <= most;
  }

  Alignment align() {
    return new Alignment(edits(), cost[cost.length - 1]);
  }

  private void tryMoves(int i, int j) {
    if (isOpen(i - 1, j - 1)) {
      take(i, j, 1, 1, Moves.replace(brand[i - 1], label[j - 1]));
    }
    if (isOpen(i - 2, j - 2) && isSwap(i, j)) {
      take(i, j, 2, 2, Moves.swap(brand[i - 2], brand[i - 1]));
    }
    if (isOpen(i - 1, j)) {
      take(i, j, 1, 0, Moves.omit(brand, i - 1));
    }
    if (isOpen(i, j - 1)) {
      take(i, j, 0, 1, Moves.insert(brand, i, label[j - 1]));
    }
    if (isOpen(i - 1, j - 2)) {
      take(i, j, 1, 2, Moves.split(brand[i - 1], label[j - 2], label[j - 1]));
    }
    if (isOpen(i - 2, j - 1)) {
      take(i, j, 2, 1, Moves.join(brand[i - 2], brand[i - 1], label[j - 1]));
    }
    if (i > 0 && isOpen(i, j - 2) && Moves.isPlural(brand[i - 1], label[j - 2], label[j - 1])) {
      take(i, j, 0, 2, Moves.PLURAL);
    }
  }

  private boolean isOpen(int i, int j) {
    return i >= 0 && j >= 0 && cost[i * width + j] <= most;
  }

  private boolean isSwap(int i, int j) {
    return brand[i - 2] == label[j - 1]
        && brand[i - 1] == label[j - 2]
        && brand[i - 1] != brand[i - 2];
  }

  private void take(int i, int j, int fromBrand, int fromLabel, int price) {
    var at = i * width + j;
    var total = cost[at - fromBrand * width - fromLabel] + price;
    if (total < cost[at]) {
      cost[at] = total;
      move[at] = (byte) (fromBrand << 2 | fromLabel);
    }
  }

  private List<Edit> edits() {
    var edits = new ArrayList<Edit>();
    var i = brand.length;
    var j = label.length;
    while (i + j > 0) {
      var way = move[i * width + j];
      var fromBrand = way >> 2;
      var fromLabel = way & 3;
      i -= fromBrand;
      j -= fromLabel;
      var from = text(brand, i, i + fromBrand);
      var to = text(label, j, j + fromLabel);
      if (!from.equals(to)) {
        var at = text(label, 0, j).length();
        var names = Names.of(brand, i, from, to);
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
