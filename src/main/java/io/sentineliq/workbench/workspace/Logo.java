package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.problem.Problem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The picture of a workspace: PNG or JPEG, 256 KiB at most; anything else is {@code
 * Problem.InvalidField}.
 */
public final class Logo {

  /** How large it may be. */
  public static final int MOST_BYTES = 262_144;

  private static final String FIELD = "logo";
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  private final byte[] bytes;

  /** Looks at the first bytes; whether the rest is a picture is seen when it is drawn. */
  public Logo(byte[] bytes) {
    if (bytes.length > MOST_BYTES || !(beginsWith(bytes, PNG) || beginsWith(bytes, JPEG))) {
      throw new Problem.InvalidField(FIELD, "workspace.logo.form", List.of()).asException();
    }
    this.bytes = bytes.clone();
  }

  /** A copy of the file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The SHA-256 of the file, in hexadecimal. */
  String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static boolean beginsWith(byte[] bytes, byte[] sign) {
    for (var i = 0; i < sign.length; i++) {
      if (i >= bytes.length || bytes[i] != sign[i]) {
        return false;
      }
    }
    return true;
  }
}
