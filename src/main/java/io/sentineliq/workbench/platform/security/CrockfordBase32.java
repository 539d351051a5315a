package io.sentineliq.workbench.platform.security;

import java.math.BigInteger;

/**
 * Base 32 for people, after Douglas Crockford: digits and letters without I, L, O and U, and a
 * check character (the number modulo 37) that finds every single wrong character and every swap of
 * neighbours.
 */
final class CrockfordBase32 {

  private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final String CHECKS = SYMBOLS + "*~$=U";
  private static final int BITS = 5;
  private static final int MASK = 31;

  private CrockfordBase32() {}

  /** The symbols of {@code bytes}, whose count is a multiple of five, without a check character. */
  static char[] encode(byte[] bytes) {
    if (bytes.length % BITS != 0) {
      throw new IllegalArgumentException("not a multiple of five bytes");
    }
    var symbols = new char[bytes.length * Byte.SIZE / BITS];
    for (var i = 0; i < symbols.length; i++) {
      symbols[i] = SYMBOLS.charAt(fiveBits(bytes, i * BITS));
    }
    return symbols;
  }

  /** The bytes of {@code symbols}, whose count is a multiple of eight. */
  static byte[] decode(char[] symbols) {
    var bytes = new byte[symbols.length * BITS / Byte.SIZE];
    for (var i = 0; i < symbols.length; i++) {
      var value = valueOf(symbols[i]);
      for (var bit = 0; bit < BITS; bit++) {
        if ((value & (1 << (BITS - 1 - bit))) != 0) {
          var at = i * BITS + bit;
          bytes[at / Byte.SIZE] |= (byte) (1 << (Byte.SIZE - 1 - at % Byte.SIZE));
        }
      }
    }
    return bytes;
  }

  /** The check character of {@code bytes} read as one big-endian number. */
  static char check(byte[] bytes) {
    return CHECKS.charAt(
        new BigInteger(1, bytes).mod(BigInteger.valueOf(CHECKS.length())).intValueExact());
  }

  /** The symbol somebody meant by {@code typed}: any case, O for 0, I and L for 1; -1 for none. */
  static int symbolMeantBy(char typed) {
    var upper = Character.toUpperCase(typed);
    var meant = upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
    return CHECKS.indexOf(meant) < 0 ? -1 : meant;
  }

  /** Whether {@code symbol} can stand anywhere but at the end. */
  static boolean isDigit(char symbol) {
    return SYMBOLS.indexOf(symbol) >= 0;
  }

  private static int valueOf(char symbol) {
    var value = SYMBOLS.indexOf(symbol);
    if (value < 0) {
      throw new IllegalArgumentException("not a symbol");
    }
    return value;
  }

  private static int fiveBits(byte[] bytes, int from) {
    var first = from / Byte.SIZE;
    var high = Byte.toUnsignedInt(bytes[first]) << Byte.SIZE;
    var low = first + 1 < bytes.length ? Byte.toUnsignedInt(bytes[first + 1]) : 0;
    return ((high | low) >> (2 * Byte.SIZE - BITS - from % Byte.SIZE)) & MASK;
  }
}
