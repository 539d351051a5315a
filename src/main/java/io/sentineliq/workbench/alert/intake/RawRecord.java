package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.alert.Deflated;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of one record exactly as read, without the line ending, and their SHA-256. */
public final class RawRecord {

  /** Stands for no record at all; never stored. */
  public static final RawRecord NONE = new RawRecord(new byte[0]);

  private final byte[] bytes;
  private final byte[] sha256;

  /** Takes the array over; nobody changes it afterwards. */
  public RawRecord(byte[] bytes) {
    this.bytes = bytes;
    this.sha256 = digest(bytes);
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
    return Deflated.of(bytes);
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
