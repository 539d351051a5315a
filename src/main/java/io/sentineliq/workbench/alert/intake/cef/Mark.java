package io.sentineliq.workbench.alert.intake.cef;

/** Finds where a record begins behind a syslog header: at a mark with a version and a bar. */
final class Mark {

  private static final int LONGEST_SYSLOG_HEADER = 500;
  private static final int LONGEST_VERSION = 3;

  private Mark() {}

  /** Where {@code mark} stands in {@code line}, or -1. */
  static int find(String line, String mark) {
    var begin = line.indexOf(mark);
    return begin <= LONGEST_SYSLOG_HEADER && hasVersion(line, begin + mark.length()) ? begin : -1;
  }

  private static boolean hasVersion(String line, int from) {
    var bar = line.indexOf('|', from);
    return bar > from
        && bar - from <= LONGEST_VERSION
        && line.chars().skip(from).limit(bar - from).allMatch(c -> c == '.' || isDigit(c));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
