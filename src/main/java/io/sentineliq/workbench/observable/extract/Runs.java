package io.sentineliq.workbench.observable.extract;

import java.util.function.IntPredicate;

/** Words that dots, plain or defanged, hold together. */
final class Runs {

  /** No host name or address is longer; what is, is skipped. */
  static final int LONGEST = 2_048;

  private final TextWindow text;
  private final Marks marks;

  Runs(TextWindow text, Marks marks) {
    this.text = text;
    this.marks = marks;
  }

  /** The end of the run; {@link #LONGEST} or more after {@code from} when it goes on. */
  long end(long from) {
    return end(from, Letters::isRun);
  }

  /** The end of the host name, without what only stands behind it. */
  long hostEnd(long from) {
    var at = end(from, Letters::isHost);
    while (at > from && isMark(text.at(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether {@code c} begins or ends no name. */
  static boolean isMark(int c) {
    return c == '-' || c == '_' || c == '.';
  }

  private long end(long from, IntPredicate isPart) {
    var at = from;
    var isOneLabel = true;
    while (at - from < LONGEST) {
      if (isPart.test(text.at(at))) {
        at++;
      } else {
        var dot = dot(at, isOneLabel);
        if (dot == 0 || !isPart.test(text.at(at + dot))) {
          return at;
        }
        at += dot;
        isOneLabel = false;
      }
    }
    return at;
  }

  /** Two names in brackets with a dot between them are two names. */
  private int dot(long at, boolean isOneLabel) {
    var dot = marks.dotOfName(at);
    return dot == 0 && isOneLabel ? marks.strayDot(at) : dot;
  }
}
