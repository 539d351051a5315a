package io.sentineliq.workbench.platform.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of an authenticator: RFC 6238 with HMAC-SHA-1, six digits and steps of thirty seconds. A
 * code counts one step before and after its own, and never again after it was used.
 */
public final class OneTimeCodes {

  /** Length of a secret in bytes. */
  public static final int SECRET_BYTES = 20;

  private static final Duration STEP = Duration.ofSeconds(30);
  private static final int MODULUS = 1_000_000;
  private static final int LAST_NIBBLE = 15;

  private OneTimeCodes() {}

  /** The code of {@code secret} in the step of {@code moment}. */
  public static String at(byte[] secret, Instant moment) {
    return code(secret, step(moment));
  }

  /**
   * The step whose code {@code typed} is, when it is one of those that count at {@code now} and
   * later than {@code lastUsed}. Compares in constant time.
   */
  public static OptionalLong matchingStep(byte[] secret, String typed, Instant now, long lastUsed) {
    var given = typed.getBytes(StandardCharsets.UTF_8);
    var middle = step(now);
    var found = OptionalLong.empty();
    for (var step = middle - 1; step <= middle + 1; step++) {
      var expected = code(secret, step).getBytes(StandardCharsets.UTF_8);
      if (MessageDigest.isEqual(expected, given) && step > lastUsed) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  private static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
  }

  private static String code(byte[] secret, long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      var digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      var place = digest[digest.length - 1] & LAST_NIBBLE;
      var number = ByteBuffer.wrap(digest).getInt(place) & Integer.MAX_VALUE;
      return String.format(Locale.ROOT, "%06d", number % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-1", e);
    }
  }
}
