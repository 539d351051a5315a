package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.alert.Deflated;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of one record exactly as read, without the line ending, with their SHA-256 and in the
 * form in which they are stored. Both are made here, by whoever reads: whoever writes has more to
 * do.
 */
public final class RawRecord {

  /** Stands for no record at all; never stored. */
  public static final RawRecord NONE = new RawRecord(new byte[0]);

  private final byte[] bytes;
  private final byte[] sha256;
  private final Deflated stored;

  /** Takes the array over; nobody changes it afterwards. */
  public RawRecord(byte[] bytes) {
    this.bytes = bytes;
    this.sha256 = digest(bytes);
    this.stored = Deflated.of(bytes);
  }

  /** How many bytes were read. */
  public int size() {
    return bytes.length;
  }

  /** SHA-256 of the bytes. */
  public byte[] sha256() {
    return sha256.clone();
  }

  /** SHA-256 of the bytes in hexadecimal. */
  public String sha256Text() {
    return HexFormat.of().formatHex(sha256);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How the bytes are stored. */
  public Deflated stored() {
    return stored;
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
