package io.sentineliq.workbench.observable.extract;

/** The line around a place, cut where it is long, and never within a surrogate pair. */
final class Context {

  static final int SIDE = 100;

  private final TextWindow text;

  Context(TextWindow text) {
    this.text = text;
  }

  String of(long from, long to) {
    var start = from;
    while (from - start < SIDE && isOnLine(text.at(start - 1))) {
      start--;
    }
    var end = to;
    while (end - to < SIDE && isOnLine(text.at(end))) {
      end++;
    }
    return text.text(isLow(start) ? start + 1 : start, isLow(end) ? end - 1 : end).strip();
  }

  private boolean isLow(long at) {
    return text.at(at) >= 0 && Character.isLowSurrogate((char) text.at(at));
  }

  private static boolean isOnLine(int c) {
    return c != TextWindow.NOTHING && c != '\n' && c != '\r';
  }
}
