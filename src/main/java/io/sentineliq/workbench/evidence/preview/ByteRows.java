package io.sentineliq.workbench.evidence.preview;

import io.sentineliq.workbench.evidence.vault.RandomContent;
import java.io.IOException;
import java.util.Arrays;

/**
 * The bytes of some rows of a hex view.
 *
 * @param from offset of the first byte
 * @param bytes those that are there
 */
public record ByteRows(long from, byte[] bytes) {

  /** Bytes in a row. */
  public static final int WIDTH = 16;

  /** {@code rows} rows of {@code content}, beginning with row {@code top}. */
  public static ByteRows read(RandomContent content, long top, int rows) throws IOException {
    var bytes = new byte[rows * WIDTH];
    var count = content.read(top * WIDTH, bytes, 0, bytes.length);
    return new ByteRows(top * WIDTH, Arrays.copyOf(bytes, Math.max(0, count)));
  }

  /** How many rows {@code size} bytes fill. */
  public static long count(long size) {
    return Math.ceilDiv(size, WIDTH);
  }

  /** How many rows there are. */
  public int rows() {
    return Math.ceilDiv(bytes.length, WIDTH);
  }

  /** The offset of a row as sixteen digits at most, eight at least. */
  public String offset(int row) {
    return "%08X".formatted(from + (long) row * WIDTH);
  }

  /** The bytes {@code begin} to {@code end} of a row in hexadecimal. */
  public String hex(int row, int begin, int end) {
    var text = new StringBuilder();
    for (var i = begin; i < end; i++) {
      var at = row * WIDTH + i;
      text.append(at < bytes.length ? "%02X ".formatted(bytes[at]) : "   ");
      if (i == WIDTH / 2 - 1) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** The same bytes as ASCII; a dot for what is no printable character. */
  public String ascii(int row, int begin, int end) {
    var text = new StringBuilder();
    for (var i = begin; i < end && row * WIDTH + i < bytes.length; i++) {
      var value = bytes[row * WIDTH + i] & 0xff;
      text.append(value >= ' ' && value < 0x7f ? (char) value : '.');
    }
    return text.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ByteRows rows && from == rows.from && Arrays.equals(bytes, rows.bytes);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(from) * 31 + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "ByteRows[" + bytes.length + " bytes from " + from + "]";
  }
}
