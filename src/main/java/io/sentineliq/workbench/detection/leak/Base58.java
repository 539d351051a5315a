package io.sentineliq.workbench.detection.leak;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Base58Check: 25 bytes whose last four begin the double SHA-256 of the others. */
final class Base58 {

  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(58);
  private static final int LENGTH = 25;
  private static final int SHORTEST = 26;
  private static final int LONGEST = 35;
  private static final int CHECKED = 21;

  private Base58() {}

  /** Whether {@code word} pays to a key or a script on the main network. */
  static boolean isBitcoin(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return false;
    }
    var value = BigInteger.ZERO;
    for (var i = 0; i < word.length(); i++) {
      var digit = ALPHABET.indexOf(word.charAt(i));
      if (digit < 0) {
        return false;
      }
      value = value.multiply(BASE).add(BigInteger.valueOf(digit));
    }
    var bytes = bytes(value);
    return bytes.length == LENGTH && (bytes[0] == 0 || bytes[0] == 5) && isChecked(bytes);
  }

  private static byte[] bytes(BigInteger value) {
    var minimal = value.toByteArray();
    if (minimal.length > LENGTH) {
      return minimal;
    }
    var bytes = new byte[LENGTH];
    System.arraycopy(minimal, 0, bytes, LENGTH - minimal.length, minimal.length);
    return bytes;
  }

  private static boolean isChecked(byte[] bytes) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      var digest = sha.digest(sha.digest(Arrays.copyOf(bytes, CHECKED)));
      return Arrays.equals(bytes, CHECKED, LENGTH, digest, 0, LENGTH - CHECKED);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
