package io.sentineliq.workbench.brand.lookalike;

/** Damerau's distance as an optimal string alignment, given up when it is too large. */
final class EditDistance {

  private EditDistance() {}

  /** The distance, or more than {@code most} when it is more than that. */
  static int of(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return Integer.MAX_VALUE;
    }
    var before = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    var row = new int[other.length() + 1];
    for (var j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    var lastLeast = 0;
    for (var i = 1; i <= one.length(); i++) {
      row[0] = i;
      var least = i;
      for (var j = 1; j <= other.length(); j++) {
        var isSame = one.charAt(i - 1) == other.charAt(j - 1);
        var cost = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
        if (i > 1 && j > 1 && isSwap(one, i, other, j)) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        row[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > most && lastLeast >= most) {
        return Integer.MAX_VALUE;
      }
      lastLeast = least;
      var spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[other.length()];
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
