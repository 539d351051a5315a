package io.sentineliq.workbench.detection.leak;

import java.io.IOException;
import java.io.Reader;

/**
 * The part of a text around a cursor that only moves on. What can be seen before and after the
 * cursor does not depend on how the text arrives, so neither does what is found.
 */
final class LeakText {

  static final int BEHIND = 64;
  static final int AHEAD = 16_384;

  private static final int CHUNK = 65_536;

  private final Reader reader;
  private final char[] buffer = new char[BEHIND + AHEAD + CHUNK];
  private long base;
  private int filled;
  private int seenFrom;
  private int seenTo;
  private boolean isEnded;

  LeakText(Reader reader) {
    this.reader = reader;
  }

  /** Moves the cursor; positions handed out before are void. The new cursor, -1 at the end. */
  int moveTo(int position) throws IOException {
    var cursor = position;
    if (!isEnded && cursor + AHEAD > filled) {
      var kept = Math.max(0, cursor - BEHIND);
      System.arraycopy(buffer, kept, buffer, 0, filled - kept);
      base += kept;
      filled -= kept;
      cursor -= kept;
      fill();
    }
    seenFrom = Math.max(0, cursor - BEHIND);
    seenTo = Math.min(filled, cursor + AHEAD);
    return cursor < filled ? cursor : -1;
  }

  private void fill() throws IOException {
    while (!isEnded && filled < buffer.length) {
      var read = reader.read(buffer, filled, buffer.length - filled);
      isEnded = read < 0;
      filled += Math.max(read, 0);
    }
  }

  /** The code unit at {@code position}, or 0 where nothing can be seen. */
  char at(int position) {
    return position >= seenFrom && position < seenTo ? buffer[position] : 0;
  }

  String text(int from, int to) {
    return new String(buffer, from, Math.min(to, seenTo) - from);
  }

  /** Whether {@code word} stands at {@code position}, whatever its case. */
  boolean has(int position, String word) {
    for (var i = 0; i < word.length(); i++) {
      if (Chars.lower(at(position + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the text at {@code position} is from its beginning. */
  long offset(int position) {
    return base + position;
  }

  boolean isEnded() {
    return isEnded;
  }
}
