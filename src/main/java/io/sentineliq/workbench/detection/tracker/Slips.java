package io.sentineliq.workbench.detection.tracker;

import java.util.Arrays;

/** Damerau's distance as an optimal string alignment, up to a limit. */
final class Slips {

  private Slips() {}

  /** Whether the part of {@code text} is within {@code most} edits of {@code wanted}. */
  static boolean isWithin(String wanted, String text, int from, int to, int most) {
    var length = to - from;
    if (Math.abs(length - wanted.length()) > most) {
      return false;
    }
    var before = new int[length + 1];
    var last = new int[length + 1];
    var row = new int[length + 1];
    Arrays.setAll(last, j -> j);
    for (var i = 1; i <= wanted.length(); i++) {
      row[0] = i;
      for (var j = 1; j <= length; j++) {
        var c = wanted.charAt(i - 1);
        var d = text.charAt(from + j - 1);
        var cost = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (c == d ? 0 : 1));
        var isSwap = i > 1 && j > 1 && c == text.charAt(from + j - 2) && d == wanted.charAt(i - 2);
        row[j] = isSwap ? Math.min(cost, before[j - 2] + 1) : cost;
      }
      var spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[length] <= most;
  }
}
