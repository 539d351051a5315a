package io.sentineliq.workbench.alert;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** One number for a list of ids: SHA-256 of their 16 bytes each, in the order of the list. */
final class IdDigest {

  private IdDigest() {}

  static String of(List<UUID> ids) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = ByteBuffer.allocate(2 * Long.BYTES);
      for (var id : ids) {
        bytes.clear().putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        digest.update(bytes.flip());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
