package io.sentineliq.workbench.detection.leak;

import java.util.Locale;

/** Segregated witness addresses of the main network: BIP 173 for version 0, BIP 350 above. */
final class Bech32 {

  private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final String HEAD = "bc1";
  private static final int[] GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };
  private static final int BECH32 = 1;
  private static final int BECH32M = 0x2bc830a3;
  private static final int CHECKSUM = 6;
  private static final int LONGEST = 90;

  private Bech32() {}

  static boolean isBitcoin(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    var isOneCase = word.equals(lower) || word.equals(word.toUpperCase(Locale.ROOT));
    if (!isOneCase
        || !lower.startsWith(HEAD)
        || lower.length() > LONGEST
        || lower.length() < HEAD.length() + CHECKSUM + 3) {
      return false;
    }
    var checksum = 1;
    for (var value : new int[] {3, 3, 0, 2, 3}) {
      checksum = step(checksum) ^ value;
    }
    for (var i = HEAD.length(); i < lower.length(); i++) {
      var value = ALPHABET.indexOf(lower.charAt(i));
      if (value < 0) {
        return false;
      }
      checksum = step(checksum) ^ value;
    }
    var version = ALPHABET.indexOf(lower.charAt(HEAD.length()));
    return checksum == (version == 0 ? BECH32 : BECH32M) && isProgram(version, lower);
  }

  private static int step(int checksum) {
    var top = checksum >>> 25;
    var next = (checksum & 0x1ffffff) << 5;
    for (var i = 0; i < GENERATOR.length; i++) {
      next ^= ((top >>> i) & 1) == 0 ? 0 : GENERATOR[i];
    }
    return next;
  }

  /** Two to forty bytes, twenty or thirty-two in version 0; the bits left over are zero. */
  private static boolean isProgram(int version, String word) {
    var digits = word.length() - HEAD.length() - 1 - CHECKSUM;
    var bytes = digits * 5 / 8;
    var spare = digits * 5 % 8;
    var last = ALPHABET.indexOf(word.charAt(word.length() - CHECKSUM - 1));
    return version <= 16
        && spare < 5
        && (last & ((1 << spare) - 1)) == 0
        && bytes >= 2
        && bytes <= 40
        && (version != 0 || bytes == 20 || bytes == 32);
  }
}
