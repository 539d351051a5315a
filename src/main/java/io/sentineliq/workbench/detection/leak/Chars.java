package io.sentineliq.workbench.detection.leak;

/** Kinds of characters; all of ASCII. */
final class Chars {

  private static final byte DIGIT = 1;
  private static final byte LETTER = 2;
  private static final byte HEX = 4;
  private static final byte BASE64 = 8;
  private static final byte BASE64_URL = 16;
  private static final byte LOCAL = 32;
  private static final byte[] KINDS = kinds();

  private Chars() {}

  private static byte[] kinds() {
    var kinds = new byte[128];
    mark(kinds, "0123456789", DIGIT | HEX | BASE64 | BASE64_URL | LOCAL);
    mark(kinds, "abcdefABCDEF", LETTER | HEX | BASE64 | BASE64_URL | LOCAL);
    mark(kinds, "ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ", LETTER | BASE64 | BASE64_URL | LOCAL);
    mark(kinds, "+/", BASE64);
    mark(kinds, "-_", BASE64_URL);
    mark(kinds, "._%+-", LOCAL);
    return kinds;
  }

  private static void mark(byte[] kinds, String characters, int kind) {
    characters.chars().forEach(c -> kinds[c] |= (byte) kind);
  }

  private static boolean is(char c, int kind) {
    return c < 128 && (KINDS[c] & kind) != 0;
  }

  static boolean isDigit(char c) {
    return is(c, DIGIT);
  }

  static boolean isLetter(char c) {
    return is(c, LETTER);
  }

  static boolean isWord(char c) {
    return is(c, DIGIT | LETTER);
  }

  static boolean isHex(char c) {
    return is(c, HEX);
  }

  static boolean isBase64(char c) {
    return is(c, BASE64);
  }

  /** What keys are made of: base64 for URLs. */
  static boolean isKey(char c) {
    return is(c, BASE64_URL);
  }

  /** What may stand before the {@code @} of an address. */
  static boolean isLocal(char c) {
    return is(c, LOCAL);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0';
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029';
  }

  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }
}
