package io.sentineliq.workbench.alert.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

/** The bytes of one record exactly as read, without the line ending, and their SHA-256. */
public final class RawRecord {

  private static final int WORTH_COMPRESSING = 128;

  private final byte[] bytes;
  private final byte[] sha256;

  /** Takes the array over; nobody changes it afterwards. */
  RawRecord(byte[] bytes) {
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

  /** How the bytes are stored: deflated (zlib format) where that is smaller. */
  public Stored stored() {
    if (bytes.length < WORTH_COMPRESSING) {
      return new Stored(bytes, false);
    }
    try (var deflater = new Deflater(Deflater.BEST_SPEED)) {
      deflater.setInput(bytes);
      deflater.finish();
      var buffer = new byte[bytes.length];
      var length = deflater.deflate(buffer);
      return deflater.finished()
          ? new Stored(Arrays.copyOf(buffer, length), true)
          : new Stored(bytes, false);
    }
  }

  /** The content of the column and whether it is compressed. */
  public static final class Stored {
    private final byte[] content;
    private final boolean isCompressed;

    Stored(byte[] content, boolean isCompressed) {
      this.content = content;
      this.isCompressed = isCompressed;
    }

    /** What to store; not to be changed. */
    public byte[] content() {
      return content;
    }

    /** Whether {@link #content} is in zlib format. */
    public boolean isCompressed() {
      return isCompressed;
    }
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
