package io.sentineliq.workbench.alert.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * One record cut out of a file.
 *
 * <p>A record longer than {@link #LONGEST} is not held: only its beginning is there, to be shown.
 */
final class RecordBytes {

  /** Longest record that is read. */
  static final int LONGEST = 1 << 20;

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
  long line() {
    return line;
  }

  /** The bytes, exactly as read. */
  byte[] bytes() {
    return bytes;
  }

  boolean isTooLong() {
    return length > LONGEST;
  }

  boolean isBlank() {
    for (var b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return length == bytes.length;
  }

  boolean isUtf8() {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** How the record begins, with everything that could move a cursor or a text made visible. */
  String excerpt() {
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
