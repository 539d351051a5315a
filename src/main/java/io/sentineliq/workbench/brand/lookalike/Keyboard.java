package io.sentineliq.workbench.brand.lookalike;

/** Keys that lie side by side on the layouts most people type on: QWERTY, QWERTZ and AZERTY. */
final class Keyboard {

  private static final String[][] LAYOUTS = {
    {"1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"},
    {"1234567890", "qwertzuiop", "asdfghjkl", "yxcvbnm"},
    {"1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn"},
  };

  private static final boolean[] NEIGHBOURS = neighbours();

  private Keyboard() {}

  static boolean areNeighbours(int first, int second) {
    return first < 128 && second < 128 && NEIGHBOURS[(first << 7) | second];
  }

  private static boolean[] neighbours() {
    var table = new boolean[1 << 14];
    for (var rows : LAYOUTS) {
      for (var row = 0; row < rows.length; row++) {
        for (var at = 0; at < rows[row].length(); at++) {
          var key = rows[row].charAt(at);
          tie(table, rows[row], at + 1, key);
          if (row + 1 < rows.length) {
            tie(table, rows[row + 1], at - 1, key);
            tie(table, rows[row + 1], at, key);
          }
        }
      }
    }
    return table;
  }

  private static void tie(boolean[] table, String row, int at, char key) {
    if (at >= 0 && at < row.length()) {
      table[(key << 7) | row.charAt(at)] = true;
      table[(row.charAt(at) << 7) | key] = true;
    }
  }
}
