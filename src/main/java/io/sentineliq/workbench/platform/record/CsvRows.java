package io.sentineliq.workbench.platform.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file (RFC 4180), header first, each with its exact bytes, which no library for
 * CSV hands out. The delimiter is the most frequent one of comma, semicolon, tab and bar in the
 * first line. A quote opens a field only where the field begins; a quote that is never closed costs
 * its own line: from there on a row is a line, so that no file is read twice.
 */
public final class CsvRows implements Records {

  private static final int LOOK_AHEAD = 16_384;
  private static final String DELIMITERS = ",;\t|";
  private static final byte[] NONE = {};

  private final ByteSource source;
  private final char delimiter;
  private final RecordBuffer buffer = new RecordBuffer();
  private byte[] again = NONE;
  private int place;
  private long line = 1;
  private boolean isByLines;

  private CsvRows(ByteSource source, char delimiter) {
    this.source = source;
    this.delimiter = delimiter;
  }

  /** The rows of what {@code source} holds, when its first line has a delimiter. */
  static Optional<CsvRows> of(ByteSource source) throws IOException {
    var counts = new int[DELIMITERS.length()];
    var isQuoted = false;
    for (var i = 0; i < LOOK_AHEAD; i++) {
      var b = source.peek(i);
      if (b == ByteSource.END || (b == '\n' && !isQuoted)) {
        break;
      }
      isQuoted ^= b == '"';
      var which = DELIMITERS.indexOf(b);
      if (which >= 0 && !isQuoted) {
        counts[which]++;
      }
    }
    var most = 0;
    for (var i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return counts[most] == 0
        ? Optional.empty()
        : Optional.of(new CsvRows(source, DELIMITERS.charAt(most)));
  }

  /** What stands between fields. */
  public char delimiter() {
    return delimiter;
  }

  @Override
  public @Nullable RecordBytes next() throws IOException {
    var b = read();
    if (b == ByteSource.END) {
      return null;
    }
    var start = line;
    var isQuoted = false;
    var isFieldStart = true;
    while (b != ByteSource.END && (isQuoted || b != '\n')) {
      buffer.add(b);
      line += b == '\n' ? 1 : 0;
      if (b == '"' && (isFieldStart || isQuoted)) {
        isQuoted = !isByLines && (!isQuoted || isDoubled());
      }
      isFieldStart = b == delimiter && !isQuoted;
      if (isQuoted && buffer.isFull()) {
        break;
      }
      b = read();
    }
    if (isQuoted) {
      return firstLine(start);
    }
    line++;
    buffer.dropLast('\r');
    return buffer.take(start);
  }

  /** Whether another quote follows, so that both stand for one; it is taken then. */
  private boolean isDoubled() throws IOException {
    var isDoubled = peek() == '"';
    if (isDoubled) {
      buffer.add(read());
    }
    return isDoubled;
  }

  private RecordBytes firstLine(long start) {
    isByLines = true;
    var all = buffer.take(start).bytes();
    var end = 0;
    while (end < all.length && all[end] != '\n') {
      end++;
    }
    var rest = new ByteArrayOutputStream();
    rest.write(all, Math.min(end + 1, all.length), Math.max(0, all.length - end - 1));
    rest.write(again, place, again.length - place);
    again = rest.toByteArray();
    place = 0;
    line = start + 1;
    buffer.add(all, 0, end);
    buffer.dropLast('\r');
    return buffer.take(start);
  }

  private int read() throws IOException {
    return place < again.length ? again[place++] & 0xFF : source.read();
  }

  private int peek() throws IOException {
    return place < again.length ? again[place] & 0xFF : source.peek(0);
  }
}
