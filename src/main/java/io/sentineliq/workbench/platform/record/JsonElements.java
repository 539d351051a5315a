package io.sentineliq.workbench.platform.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Records that are elements of a JSON array, or objects written over several lines one after the
 * other. Cuts at the braces without understanding what is between them, so that every record keeps
 * its exact bytes; whether it is JSON is seen by whoever reads it.
 */
final class JsonElements implements Records {

  private final ByteSource source;
  private final RecordBuffer buffer = new RecordBuffer();
  private long line = 1;
  private boolean isOpened;
  private boolean isEnveloped;

  JsonElements(ByteSource source) {
    this.source = source;
  }

  /** The elements of the array that begins {@code start} bytes further, and nothing after it. */
  static JsonElements within(ByteSource source, int start) throws IOException {
    var elements = new JsonElements(source);
    for (var i = 0; i < start; i++) {
      elements.line += source.read() == '\n' ? 1 : 0;
    }
    elements.isOpened = true;
    elements.isEnveloped = true;
    return elements;
  }

  @Override
  public @Nullable RecordBytes next() throws IOException {
    var b = betweenRecords();
    if (b == ByteSource.END) {
      return null;
    }
    var start = line;
    var depth = 0;
    var isText = false;
    while (b != ByteSource.END) {
      buffer.add(b);
      if (b == '\n') {
        line++;
      }
      if (isText && b == '\\') {
        addEscaped();
      } else if (b == '"') {
        isText = !isText;
      } else if (!isText) {
        depth += depthChange(b);
        if (depth <= 0 && (b == '}' || b == ']' || endsScalar())) {
          break;
        }
      }
      b = source.read();
    }
    return buffer.take(start);
  }

  private int betweenRecords() throws IOException {
    var b = source.read();
    while (b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == ',' || b == ']' || opens(b)) {
      if (b == '\n') {
        line++;
      }
      if (b == ']' && isEnveloped) {
        return ByteSource.END;
      }
      b = source.read();
    }
    return b;
  }

  private boolean opens(int b) {
    var opens = b == '[' && !isOpened;
    isOpened |= opens;
    return opens;
  }

  private void addEscaped() throws IOException {
    var b = source.read();
    if (b != ByteSource.END) {
      buffer.add(b);
    }
  }

  private boolean endsScalar() throws IOException {
    var next = source.peek(0);
    return next == ',' || next == ']' || next == '\n' || next == '{';
  }

  private static int depthChange(int b) {
    return switch (b) {
      case '{', '[' -> 1;
      case '}', ']' -> -1;
      default -> 0;
    };
  }
}
