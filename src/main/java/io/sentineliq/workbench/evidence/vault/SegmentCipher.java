package io.sentineliq.workbench.evidence.vault;

import io.sentineliq.workbench.platform.security.Hkdf;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.security.Secrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts one content in segments of {@value #SEGMENT} bytes: AES-256-GCM in the STREAM
 * construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015). Every content has a key of its own,
 * derived from the vault's by HKDF and a random salt. A nonce is a random prefix, the segment's
 * number and whether it is the last: segments cannot be changed, moved, doubled or cut off
 * unnoticed. Nothing is given out before the tag of its segment was checked.
 */
final class SegmentCipher implements AutoCloseable {

  /** Bytes of content in every segment but the last. */
  static final int SEGMENT = 262_144;

  static final int TAG = 16;
  static final int HEADER = 32;

  private static final byte[] MAGIC = "SIQVLT01".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT = 16;
  private static final int PREFIX = 7;
  private static final int KEY_BYTES = 32;
  private static final String TRANSFORMATION = "AES/GCM/NoPadding";
  private static final String PURPOSE = "evidence content v1/";

  private final byte[] header;
  private final SecretBytes key;
  private final Cipher cipher;
  private final SecretKeySpec spec;

  private SegmentCipher(byte[] header, SecretBytes vaultKey, String belongsTo) {
    this.header = header;
    var salt = Arrays.copyOfRange(header, MAGIC.length, MAGIC.length + SALT);
    this.key = Hkdf.derive(vaultKey, salt, PURPOSE + belongsTo, KEY_BYTES);
    this.spec = key.lend(bytes -> new SecretKeySpec(bytes, "AES"));
    try {
      this.cipher = Cipher.getInstance(TRANSFORMATION);
    } catch (GeneralSecurityException e) {
      throw unavailable(e);
    }
  }

  /** For new content of the vault {@code belongsTo}. */
  static SegmentCipher create(SecretBytes vaultKey, String belongsTo) {
    var header =
        ByteBuffer.allocate(HEADER)
            .put(MAGIC)
            .put(Secrets.randomBytes(SALT))
            .put(Secrets.randomBytes(PREFIX))
            .array();
    return new SegmentCipher(header, vaultKey, belongsTo);
  }

  /** For content that begins with {@code header}. */
  static SegmentCipher open(byte[] header, SecretBytes vaultKey, String belongsTo)
      throws AlteredContentException {
    if (header.length != HEADER
        || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new AlteredContentException(AlteredContentException.Kind.SEGMENT, 0);
    }
    return new SegmentCipher(header, vaultKey, belongsTo);
  }

  byte[] header() {
    return header.clone();
  }

  /**
   * Encrypts {@code length} bytes of {@code plain} from {@code from} on into {@code sealed}; how
   * many there are.
   */
  int seal(long number, boolean isLast, byte[] plain, int from, int length, byte[] sealed) {
    try {
      begin(Cipher.ENCRYPT_MODE, number, isLast);
      return cipher.doFinal(plain, from, length, sealed);
    } catch (GeneralSecurityException e) {
      throw unavailable(e);
    }
  }

  /** Decrypts {@code length} bytes of {@code sealed} into {@code plain}; how many there are. */
  int unseal(long number, boolean isLast, byte[] sealed, int length, byte[] plain)
      throws AlteredContentException {
    try {
      begin(Cipher.DECRYPT_MODE, number, isLast);
      return cipher.doFinal(sealed, 0, length, plain);
    } catch (AEADBadTagException e) {
      throw new AlteredContentException(AlteredContentException.Kind.SEGMENT, number * SEGMENT);
    } catch (GeneralSecurityException e) {
      throw unavailable(e);
    }
  }

  private void begin(int mode, long number, boolean isLast) throws GeneralSecurityException {
    var nonce =
        ByteBuffer.allocate(PREFIX + Integer.BYTES + 1)
            .put(header, MAGIC.length + SALT, PREFIX)
            .putInt(Math.toIntExact(number))
            .put((byte) (isLast ? 1 : 0))
            .array();
    cipher.init(mode, spec, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
    cipher.updateAAD(header);
  }

  private static IllegalStateException unavailable(GeneralSecurityException error) {
    return new IllegalStateException("this Java offers no AES-GCM", error);
  }

  @Override
  public void close() {
    key.close();
  }
}
