package io.sentineliq.workbench.observable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identities that follow from the value, so that writers on different desks give the same
 * observable the same id without asking, and a link needs no look-up.
 */
public final class ObservableId {

  private static final long VERSION_MASK = 0xFFFF_FFFF_FFFF_0FFFL;
  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
  private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

  private ObservableId() {}

  /** The id of a value in a workspace: UUID version 8 over workspace, type and canonical form. */
  public static UUID of(UUID workspaceId, ObservableType type, String normalised) {
    var sha256 = sha256();
    sha256.update(
        ByteBuffer.allocate(Long.BYTES * 2)
            .putLong(workspaceId.getMostSignificantBits())
            .putLong(workspaceId.getLeastSignificantBits())
            .flip());
    sha256.update((byte) 0);
    sha256.update(type.name().getBytes(StandardCharsets.US_ASCII));
    sha256.update((byte) 0);
    var digest = ByteBuffer.wrap(sha256.digest(normalised.getBytes(StandardCharsets.UTF_8)));
    return new UUID(
        (digest.getLong() & VERSION_MASK) | VERSION_8,
        (digest.getLong() & VARIANT_MASK) | VARIANT_2);
  }

  /** SHA-256 of the canonical form, what uniqueness is checked by. */
  public static byte[] digest(String normalised) {
    return sha256().digest(normalised.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
