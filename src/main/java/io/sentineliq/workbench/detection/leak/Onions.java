package io.sentineliq.workbench.detection.leak;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;

/** Onion addresses: version 3 with key, checksum and version; version 2 by its length. */
final class Onions {

  private static final String SUFFIX = ".onion";
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int VERSION_2 = 16;
  private static final int VERSION_3 = 56;
  private static final int KEY = 32;

  private final LeakText text;
  private final Findings findings;

  Onions(LeakText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  int read(int from) {
    var end = from;
    while (end - from <= VERSION_3 && ALPHABET.indexOf(Chars.lower(text.at(end))) >= 0) {
      end++;
    }
    var length = end - from;
    if ((length != VERSION_2 && length != VERSION_3)
        || !text.has(end, SUFFIX)
        || Chars.isWord(text.at(end + SUFFIX.length()))) {
      return from;
    }
    var label = text.text(from, end).toLowerCase(Locale.ROOT);
    return length == VERSION_2 || isChecked(label)
        ? findings.found(LeakKind.TOR_ADDRESS, from, end + SUFFIX.length(), label + SUFFIX)
        : from;
  }

  private static boolean isChecked(String label) {
    var bytes = decode(label);
    try {
      var sha = MessageDigest.getInstance("SHA3-256");
      sha.update(".onion checksum".getBytes(US_ASCII));
      sha.update(bytes, 0, KEY);
      sha.update((byte) 3);
      var digest = sha.digest();
      return bytes[KEY + 2] == 3 && Arrays.equals(bytes, KEY, KEY + 2, digest, 0, 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] decode(String label) {
    var bytes = new byte[label.length() * 5 / 8];
    var bits = 0;
    var count = 0;
    var at = 0;
    for (var i = 0; i < label.length(); i++) {
      bits = (bits << 5) | ALPHABET.indexOf(label.charAt(i));
      count += 5;
      if (count >= 8) {
        count -= 8;
        bytes[at++] = (byte) (bits >> count);
      }
    }
    return bytes;
  }
}
