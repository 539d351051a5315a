package io.sentineliq.workbench.platform.record;

import java.io.IOException;
import java.io.InputStream;

/** Bytes one at a time or by lines, from a buffer with a look ahead. */
final class ByteSource {

  /** What {@link #read} and {@link #peek} give at the end. */
  static final int END = -1;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;

  ByteSource(InputStream in) {
    this.in = in;
  }

  /** The next byte, 0 to 255, or {@link #END}. */
  int read() throws IOException {
    return position < limit || fill() ? buffer[position++] & 0xFF : END;
  }

  /** The byte {@code ahead} places further (0 is the next), or {@link #END}. */
  int peek(int ahead) throws IOException {
    while (limit - position <= ahead) {
      if (!fill()) {
        return END;
      }
    }
    return buffer[position + ahead] & 0xFF;
  }

  /** Moves everything before the next line feed to {@code target}; false at the end. */
  boolean readLine(RecordBuffer target) throws IOException {
    if (position == limit && !fill()) {
      return false;
    }
    do {
      var end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      target.add(buffer, position, end);
      position = end;
    } while (position == limit && fill());
    if (position < limit) {
      position++;
    }
    return true;
  }

  /** Drops {@code count} bytes that were looked at. */
  void skip(int count) {
    position += count;
  }

  private boolean fill() throws IOException {
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    limit -= position;
    position = 0;
    var count = in.read(buffer, limit, buffer.length - limit);
    limit += Math.max(count, 0);
    return count > 0;
  }
}
