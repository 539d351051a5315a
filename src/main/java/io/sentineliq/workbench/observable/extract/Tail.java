package io.sentineliq.workbench.observable.extract;

/** What a sentence or markup puts behind a value and is no part of it. */
final class Tail {

  private static final String PUNCTUATION = ".,;:!?'";
  private static final String EMPHASIS = "*_~";
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  private final TextWindow text;

  Tail(TextWindow text) {
    this.text = text;
  }

  /** Where the value that begins at {@code from} ends, at {@code to} or before. */
  long cut(long from, long to) {
    var unopened = unopened(from, to);
    var end = to;
    while (end > from && isTail(text.at(from - 1), text.at(end - 1), unopened)) {
      end--;
    }
    return end;
  }

  private static boolean isTail(int before, int last, int[] unopened) {
    var bracket = CLOSING.indexOf(last);
    if (bracket >= 0) {
      return unopened[bracket]-- > 0;
    }
    return PUNCTUATION.indexOf(last) >= 0 || (EMPHASIS.indexOf(last) >= 0 && before == last);
  }

  private int[] unopened(long from, long to) {
    var counts = new int[CLOSING.length()];
    for (var at = from; at < to; at++) {
      var opening = OPENING.indexOf(text.at(at));
      var closing = CLOSING.indexOf(text.at(at));
      if (opening >= 0) {
        counts[opening]--;
      } else if (closing >= 0) {
        counts[closing]++;
      }
    }
    return counts;
  }
}
