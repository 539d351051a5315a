package io.sentineliq.workbench.evidence.preview;

import io.sentineliq.workbench.evidence.vault.RandomContent;
import java.io.IOException;
import java.util.Arrays;

/**
 * A stretch of a text of any size.
 *
 * @param text what stands there, unaltered; hidden characters are the screen's to make visible
 * @param charset what it was read as
 * @param from where it begins, in bytes
 * @param until where the next stretch begins, in bytes
 * @param size of the whole content, in bytes
 */
public record TextPart(String text, String charset, long from, long until, long size) {

  /** Bytes in a stretch. */
  public static final int LENGTH = 65_536;

  private static final int HEAD = 8_192;

  /** The stretch of {@code content} that begins at {@code from} or just before. */
  public static TextPart read(RandomContent content, long from) throws IOException {
    var charset = TextCharset.of(Heads.of(content, HEAD));
    var unit = TextCharset.unit(charset);
    var begin = Math.max(0, Math.min(from, content.size() - 1)) / unit * unit;
    var bytes = new byte[LENGTH];
    var count = content.read(begin, bytes, 0, LENGTH);
    var isLast = begin + count >= content.size();
    var end = isLast ? count : Math.max(unit, lineEnd(bytes, count, unit));
    var text = new String(Arrays.copyOf(bytes, end), charset);
    return new TextPart(withoutMark(text), charset.name(), begin, begin + end, content.size());
  }

  /** Whether nothing stands before it. */
  public boolean isFirst() {
    return from == 0;
  }

  /** Whether nothing stands behind it. */
  public boolean isLast() {
    return until >= size;
  }

  /** Behind the last line break of the second half, so that few lines are cut in two. */
  private static int lineEnd(byte[] bytes, int count, int unit) {
    for (var i = count - 1; i > count / 2; i--) {
      if (bytes[i] == '\n' || (unit == 2 && bytes[i] == 0 && bytes[i - 1] == '\n')) {
        return (i + unit) / unit * unit;
      }
    }
    return count / unit * unit;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
