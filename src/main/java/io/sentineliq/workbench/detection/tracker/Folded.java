package io.sentineliq.workbench.detection.tracker;

/** Text without upper and lower case, code unit by code unit, so that offsets stay true. */
final class Folded {

  private static final char[] TABLE = table();

  private Folded() {}

  private static char[] table() {
    var table = new char[1 << 16];
    for (var c = 0; c < table.length; c++) {
      table[c] = Character.toLowerCase(Character.toUpperCase((char) c));
    }
    return table;
  }

  static char of(char c) {
    return TABLE[c];
  }

  static String of(String text) {
    var folded = text.toCharArray();
    for (var i = 0; i < folded.length; i++) {
      folded[i] = TABLE[folded[i]];
    }
    return new String(folded);
  }
}
