package io.sentineliq.workbench.platform.record;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Finds out how the records of a JSON file are laid out: by lines, in an array, over lines. */
public final class RecordFiles {

  private static final int LOOK_AHEAD = 4096;

  private RecordFiles() {}

  /** The records of {@code in}, after a byte-order mark if there is one. */
  public static Records open(String file, InputStream in) throws IOException {
    return open(source(file, in));
  }

  /** The rows of {@code in} when it is CSV rather than JSON. */
  public static Optional<CsvRows> rows(String file, InputStream in) throws IOException {
    return CsvRows.of(source(file, in));
  }

  /** Whether {@code in}, which can go back to its mark, begins with an object or an array. */
  public static boolean isJson(InputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    var begin = in.readNBytes(LOOK_AHEAD);
    in.reset();
    for (var b : begin) {
      if (b == '{' || b == '[') {
        return true;
      }
      if (!isSpace(b, true) && b != (byte) 0xEF && b != (byte) 0xBB && b != (byte) 0xBF) {
        return false;
      }
    }
    return false;
  }

  private static ByteSource source(String file, InputStream in) throws IOException {
    var source = new ByteSource(in);
    refuseUtf16(file, source);
    if (source.peek(0) == 0xEF && source.peek(1) == 0xBB && source.peek(2) == 0xBF) {
      source.skip(3);
    }
    return source;
  }

  private static Records open(ByteSource source) throws IOException {
    var envelope = Envelope.length(source);
    if (envelope.isPresent()) {
      return JsonElements.within(source, envelope.getAsInt());
    }
    return isByLines(source) ? new RecordLines(source) : new JsonElements(source);
  }

  private static void refuseUtf16(String file, ByteSource source) throws IOException {
    var first = source.peek(0);
    var second = source.peek(1);
    if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
      throw new Problem.UnreadableInput(file, Messages.text("intake.unreadable.utf16"))
          .asException();
    }
  }

  /** A line that holds nothing but an opening brace begins a record written over several lines. */
  private static boolean isByLines(ByteSource source) throws IOException {
    var i = afterSpace(source, 0, true);
    var first = source.peek(i);
    if (first == '{') {
      var next = source.peek(afterSpace(source, i + 1, false));
      return next != '\n' && next != '\r';
    }
    return first != '[';
  }

  private static int afterSpace(ByteSource source, int from, boolean acrossLines)
      throws IOException {
    var i = from;
    while (i < LOOK_AHEAD && isSpace(source.peek(i), acrossLines)) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(int b, boolean acrossLines) {
    return b == ' ' || b == '\t' || (acrossLines && (b == '\n' || b == '\r'));
  }
}
