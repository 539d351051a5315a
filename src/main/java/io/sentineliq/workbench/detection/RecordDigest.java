package io.sentineliq.workbench.detection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names what was found, so that the same thing found again is not found twice: SHA-256. */
final class RecordDigest {

  private RecordDigest() {}

  /** The same domain for the same brand is the same find, whichever list it stands on. */
  static byte[] of(LookalikeHit hit) {
    return of(DetectionKind.LOOKALIKE.name(), hit.brandId().toString(), hit.domain());
  }

  private static byte[] of(String... parts) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(String.join("\0", parts).getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
