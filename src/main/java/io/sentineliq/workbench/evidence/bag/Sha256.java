package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest that decides, in lower-case hexadecimal digits. */
final class Sha256 {
  private static final int BLOCK = 1 << 18;

  private Sha256() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file as it was read. */
  record Read(String sha256, long size) {}

  /** Reads to the end, but never more than {@code most} bytes and one. */
  static Read of(InputStream in, long most, Progress progress) throws IOException {
    var digest = digest();
    var block = new byte[BLOCK];
    var size = 0L;
    for (var read = in.read(block); read >= 0 && size <= most; read = in.read(block)) {
      digest.update(block, 0, read);
      size += read;
      progress.stopIfCancelled();
    }
    return new Read(HexFormat.of().formatHex(digest.digest()), size);
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
