package io.sentineliq.workbench.platform.record;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One record cut out of a file.
 *
 * <p>A record longer than {@link #LONGEST} is not held: only its beginning is there, to be shown.
 */
public final class RecordBytes {

  /** Longest record that is read. */
  public static final int LONGEST = 1 << 20;

  private static final int EXCERPT = 200;

  private final long line;
  private final byte[] bytes;
  private final long length;

  RecordBytes(long line, byte[] bytes, long length) {
    this.line = line;
    this.bytes = bytes;
    this.length = length;
  }

  /** Where the record begins, from 1. */
  public long line() {
    return line;
  }

  /** The bytes, exactly as read. */
  public byte[] bytes() {
    return bytes;
  }

  /** The bytes from {@code from} to before {@code to} as a record of its own. */
  public RecordBytes part(int from, int to) {
    var begin = line;
    for (var i = 0; i < from; i++) {
      begin += bytes[i] == '\n' ? 1 : 0;
    }
    return new RecordBytes(begin, Arrays.copyOfRange(bytes, from, to), to - from);
  }

  /** Whether the record was longer than {@link #LONGEST}. */
  public boolean isTooLong() {
    return length > LONGEST;
  }

  /** Whether nothing but white space is there. */
  public boolean isBlank() {
    for (var b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return length == bytes.length;
  }

  /** Whether an object or an array begins here, sound or not. */
  public boolean looksLikeJson() {
    var i = 0;
    while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t')) {
      i++;
    }
    return i < bytes.length && (bytes[i] == '{' || bytes[i] == '[');
  }

  /** Whether the bytes are well-formed UTF-8. */
  public boolean isUtf8() {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** How the record begins, with everything that could move a cursor or a text made visible. */
  public String excerpt() {
    var text = new String(bytes, 0, Math.min(bytes.length, EXCERPT), StandardCharsets.UTF_8);
    var shown = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c < ' ' ? 0x2400 + c : isInvisible(c) ? 0xFFFD : c)
        .forEach(shown::appendCodePoint);
    return length > EXCERPT ? shown.append('\u2026').toString() : shown.toString();
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          true;
      default -> false;
    };
  }
}
