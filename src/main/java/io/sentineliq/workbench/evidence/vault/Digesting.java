package io.sentineliq.workbench.evidence.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The three digests of one content, in two threads that take about as long as one another. */
final class Digesting {

  private final MessageDigest sha256 = digest("SHA-256");
  private final MessageDigest sha1 = digest("SHA-1");
  private final MessageDigest md5 = digest("MD5");

  static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }

  List<BlockLooker> lookers() {
    return List.of(
        (bytes, length) -> {
          sha256.update(bytes, 0, length);
          sha1.update(bytes, 0, length);
        },
        (bytes, length) -> md5.update(bytes, 0, length));
  }

  ContentDigests digests() {
    var hex = HexFormat.of();
    return new ContentDigests(
        hex.formatHex(sha256.digest()), hex.formatHex(sha1.digest()), hex.formatHex(md5.digest()));
  }
}
