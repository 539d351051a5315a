package io.sentineliq.workbench.observable.extract;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * The part of a text around a cursor that only moves on. Exactly {@value #BEHIND} code units before
 * and {@value #AHEAD} after the cursor can be seen, whatever is in memory, so that what is found
 * does not depend on how the text arrives.
 */
final class TextWindow {

  static final int BEHIND = 256;
  static final int AHEAD = 16_384;
  static final int NOTHING = -1;

  private final Reader reader;
  private final char[] buffer;
  private long start;
  private int filled;
  private boolean isEnded;
  private long cursor;
  private long seenFrom;
  private long seenTo;
  private long work;

  /** A window that fetches about {@code chunk} code units at a time. */
  TextWindow(Reader reader, int chunk) {
    this(reader, new char[BEHIND + AHEAD + chunk]);
  }

  private TextWindow(Reader reader, char[] buffer) {
    this.reader = reader;
    this.buffer = buffer;
  }

  /** A window over {@code text} that takes no more memory than a short text needs. */
  static TextWindow over(String text, int chunk) {
    var room = Math.min(text.length() + 1, BEHIND + AHEAD + chunk);
    return new TextWindow(new StringReader(text), new char[room]);
  }

  /** Moves the cursor on; whether there is text at it. */
  boolean moveTo(long position) throws IOException {
    cursor = position;
    if (!isEnded && start + filled < cursor + AHEAD) {
      fill();
    }
    seenFrom = Math.max(start, cursor - BEHIND);
    seenTo = Math.min(start + filled, cursor + AHEAD);
    return at(position) != NOTHING;
  }

  /** The code unit at {@code position}, or {@link #NOTHING} when none can be seen. */
  int at(long position) {
    work++;
    return position >= seenFrom && position < seenTo ? buffer[(int) (position - start)] : NOTHING;
  }

  /** What stands from {@code from} to {@code to}, as far as it can be seen. */
  String text(long from, long to) {
    var first = Math.max(from, seenFrom);
    var last = Math.min(to, seenTo);
    if (last <= first) {
      return "";
    }
    work += last - first;
    return new String(buffer, (int) (first - start), (int) (last - first));
  }

  /** How many code units were looked at, a measure of the time spent. */
  long work() {
    return work;
  }

  private void fill() throws IOException {
    var kept = (int) (Math.max(start, cursor - BEHIND) - start);
    System.arraycopy(buffer, kept, buffer, 0, filled - kept);
    start += kept;
    filled -= kept;
    while (!isEnded && filled < buffer.length) {
      var read = reader.read(buffer, filled, buffer.length - filled);
      isEnded = read < 0;
      filled += Math.max(read, 0);
    }
  }
}
