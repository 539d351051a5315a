package io.sentineliq.workbench.detection.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A name for a value that only the holder of the workspace's key can make, so that the same value
 * is known again and nobody can guess it from the name: HMAC-SHA-256 over kind and value.
 */
public final class LeakHash {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /** Hashes with {@code key}, which is copied. */
  public LeakHash(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** The hash of a value in its normal form, in hexadecimal digits. */
  public String of(LeakKind kind, String clear) {
    return of(kind.name(), clear);
  }

  /** The hash of a value of a kind that is no leak's. */
  public String of(String kind, String clear) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((kind + '\0').getBytes(UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(clear.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
