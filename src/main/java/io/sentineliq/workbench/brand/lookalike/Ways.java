package io.sentineliq.workbench.brand.lookalike;

import java.util.Arrays;

/**
 * The cheapest ways from each beginning of a brand's label to each beginning of another one. Of
 * ways that cost the same the one that is tried first stays.
 */
final class Ways {

  private static final int FAR = Integer.MAX_VALUE / 2;

  /** Rows and columns before the first that no way leads to: no move asks whether it is inside. */
  private static final int MARGIN = 2;

  private final int[] brand;
  private final int[] label;
  private final int most;
  private final int width;
  private final int[] cost;

  /** The move that led there: characters of the brand times four and those of the label. */
  private final byte[] move;

  /** Ways that cost more than {@code most} are not followed. */
  Ways(int[] brand, int[] label, int most) {
    this.brand = brand;
    this.label = label;
    this.most = most;
    this.width = label.length + 1 + MARGIN;
    this.cost = new int[(brand.length + 1 + MARGIN) * width];
    this.move = new byte[cost.length];
    Arrays.fill(cost, FAR);
    cost[at(0, 0)] = 0;
    var pairs = pairs(label);
    for (var i = 0; i <= brand.length; i++) {
      var omitted = i == 0 ? 0 : Moves.omit(brand, i - 1);
      var isPair = i > 1 && Moves.mayBeOne(brand[i - 2], brand[i - 1]);
      for (var j = 0; j <= label.length; j++) {
        tryOne(i, j, omitted);
        if (pairs[j] || isPair) {
          tryPairs(i, j);
        }
      }
    }
  }

  /** Behind which characters of {@code label} a move of two of them is worth a try. */
  private static boolean[] pairs(int[] label) {
    var pairs = new boolean[label.length + 1];
    for (var j = 2; j <= label.length; j++) {
      pairs[j] = Moves.mayBeOne(label[j - 2], label[j - 1]);
    }
    return pairs;
  }

  private int at(int i, int j) {
    return (i + MARGIN) * width + j + MARGIN;
  }

  private void tryOne(int i, int j, int omitted) {
    var at = at(i, j);
    if (isOpen(at - width - 1)) {
      take(at, 1, 1, Moves.replace(brand[i - 1], label[j - 1]));
    }
    if (isOpen(at - 2 * width - 2) && isSwap(i, j)) {
      take(at, 2, 2, Moves.swap(brand[i - 2], brand[i - 1]));
    }
    if (isOpen(at - width)) {
      take(at, 1, 0, omitted);
    }
    if (isOpen(at - 1)) {
      take(at, 0, 1, Moves.insert(brand, i, label[j - 1]));
    }
  }

  private void tryPairs(int i, int j) {
    var at = at(i, j);
    if (isOpen(at - width - 2)) {
      take(at, 1, 2, Moves.split(brand[i - 1], label[j - 2], label[j - 1]));
    }
    if (isOpen(at - 2 * width - 1)) {
      take(at, 2, 1, Moves.join(brand[i - 2], brand[i - 1], label[j - 1]));
    }
    if (i > 0 && isOpen(at - 2) && Moves.isPlural(brand[i - 1], label[j - 2], label[j - 1])) {
      take(at, 0, 2, Moves.PLURAL);
    }
  }

  private boolean isOpen(int at) {
    return cost[at] <= most;
  }

  private boolean isSwap(int i, int j) {
    return brand[i - 2] == label[j - 1]
        && brand[i - 1] == label[j - 2]
        && brand[i - 1] != brand[i - 2];
  }

  private void take(int at, int fromBrand, int fromLabel, int price) {
    var total = cost[at - fromBrand * width - fromLabel] + price;
    if (total < cost[at]) {
      cost[at] = total;
      move[at] = (byte) (fromBrand << 2 | fromLabel);
    }
  }

  /** Whether a way that was followed leads to the end of both. */
  boolean isWithin() {
    return cost() <= most;
  }

  /** What the cheapest way costs. */
  int cost() {
    return cost[cost.length - 1];
  }

  /** How many characters of the brand the last move takes on the way to the first i and j. */
  int fromBrand(int i, int j) {
    return move[at(i, j)] >> 2;
  }

  /** The same of the label. */
  int fromLabel(int i, int j) {
    return move[at(i, j)] & 3;
  }
}
