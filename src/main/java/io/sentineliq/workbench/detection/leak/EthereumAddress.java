package io.sentineliq.workbench.detection.leak;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import org.bouncycastle.jcajce.provider.digest.Keccak;

/** EIP-55: the case of each letter is a bit of the Keccak-256 digest of the address. */
final class EthereumAddress {

  private EthereumAddress() {}

  /** Of {@code 0x} and forty digits; without a checksum when all letters have one case. */
  static boolean isValid(String address) {
    if (!address.startsWith("0x")) {
      return false;
    }
    var digits = address.substring(2);
    if (!digits.chars().allMatch(c -> Chars.isHex((char) c)) || Entropy.isPlaceholder(digits)) {
      return false;
    }
    var lower = digits.toLowerCase(Locale.ROOT);
    return digits.equals(lower)
        || digits.equals(digits.toUpperCase(Locale.ROOT))
        || digits.equals(withChecksum(lower));
  }

  private static String withChecksum(String lower) {
    var digest = new Keccak.Digest256().digest(lower.getBytes(US_ASCII));
    var checked = new StringBuilder(lower);
    for (var i = 0; i < lower.length(); i++) {
      var nibble = (digest[i / 2] >> (i % 2 == 0 ? 4 : 0)) & 0xF;
      if (nibble >= 8) {
        checked.setCharAt(i, Character.toUpperCase(lower.charAt(i)));
      }
    }
    return checked.toString();
  }
}
