package io.sentineliq.workbench.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts one key under another: AES-256 in Galois/Counter Mode with a random 96-bit nonce and a
 * 128-bit tag (NIST SP 800-38D). What the wrapped key belongs to goes in as associated data, so a
 * wrapped key moved to another store, or used for another purpose, does not open.
 */
public final class KeyWrap {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String CIPHER = "AES/GCM/NoPadding";

  private KeyWrap() {}

  /** {@code key} encrypted under {@code wrapping} (32 bytes), bound to {@code belongsTo}. */
  public static WrappedKey wrap(SecretBytes wrapping, SecretBytes key, String belongsTo) {
    var nonce = Secrets.randomBytes(NONCE_BYTES);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, wrapping, nonce, belongsTo);
      var base64 = Base64.getEncoder();
      return new WrappedKey(
          base64.encodeToString(nonce), base64.encodeToString(cipher.doFinal(key.open())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java offers no AES-GCM", e);
    }
  }

  /**
   * The key inside {@code wrapped}; empty when {@code wrapping} or {@code belongsTo} is not what it
   * was wrapped with, or when it was altered. Throws {@link IllegalArgumentException} on text that
   * is not Base64 or has an impossible length.
   */
  public static Optional<SecretBytes> unwrap(
      SecretBytes wrapping, WrappedKey wrapped, String belongsTo) {
    var nonce = Base64.getDecoder().decode(wrapped.nonce());
    var sealed = Base64.getDecoder().decode(wrapped.sealed());
    if (nonce.length != NONCE_BYTES || sealed.length <= TAG_BITS / Byte.SIZE) {
      throw new IllegalArgumentException("a wrapped key has an impossible length");
    }
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, wrapping, nonce, belongsTo);
      return Optional.of(SecretBytes.owning(cipher.doFinal(sealed)));
    } catch (AEADBadTagException wrongKey) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java offers no AES-GCM", e);
    }
  }

  private static Cipher cipher(int mode, SecretBytes wrapping, byte[] nonce, String belongsTo)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(
        mode, new SecretKeySpec(wrapping.open(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
