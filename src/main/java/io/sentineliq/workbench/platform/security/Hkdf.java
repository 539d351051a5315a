package io.sentineliq.workbench.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** Independent keys from one strong key (HKDF with SHA-256, RFC 5869). */
public final class Hkdf {

  private Hkdf() {}

  /**
   * The key of {@code length} bytes (1 to 8160) for {@code purpose}. {@code secret} must be a
   * random key, not a passphrase: HKDF makes guessing no slower.
   */
  public static SecretBytes derive(SecretBytes secret, byte[] salt, String purpose, int length) {
    return derive(secret, salt, purpose.getBytes(StandardCharsets.UTF_8), length);
  }

  static SecretBytes derive(SecretBytes secret, byte[] salt, byte[] info, int length) {
    try {
      var parameters =
          HKDFParameterSpec.ofExtract()
              .addIKM(secret.open())
              .addSalt(salt)
              .thenExpand(info, length);
      return SecretBytes.owning(KDF.getInstance("HKDF-SHA256").deriveData(parameters));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java offers no HKDF with SHA-256", e);
    }
  }
}
