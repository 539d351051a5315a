package io.sentineliq.workbench.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts small contents under one key: AES-256 in Galois/Counter Mode, a random 96-bit nonce in
 * front, a 128-bit tag behind (NIST SP 800-38D; at most 2³² contents for one key). What the content
 * belongs to goes in as associated data, so a content moved elsewhere does not open.
 */
public final class Sealing {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String CIPHER = "AES/GCM/NoPadding";

  private Sealing() {}

  /** {@code content} under {@code key} (32 bytes), bound to {@code belongsTo}. */
  public static byte[] seal(SecretBytes key, byte[] content, String belongsTo) {
    var nonce = Secrets.randomBytes(NONCE_BYTES);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, belongsTo);
      var sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(content.length));
      cipher.doFinal(content, 0, content.length, sealed, NONCE_BYTES);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java offers no AES-GCM", e);
    }
  }

  /** The content of {@code sealed}; empty when key or belonging differ, or a bit was altered. */
  public static Optional<byte[]> open(SecretBytes key, byte[] sealed, String belongsTo) {
    if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      return Optional.empty();
    }
    try {
      var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
      var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, belongsTo);
      return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
    } catch (AEADBadTagException altered) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java offers no AES-GCM", e);
    }
  }

  private static Cipher cipher(int mode, SecretBytes key, byte[] nonce, String belongsTo)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, new SecretKeySpec(key.open(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
