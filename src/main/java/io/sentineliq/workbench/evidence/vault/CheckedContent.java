package io.sentineliq.workbench.evidence.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Hashes content while it is read; the end is only reached when the digest is the right one. */
final class CheckedContent extends FilterInputStream {

  private final MessageDigest digest = Digesting.digest("SHA-256");
  private final String sha256;
  private long count;
  private boolean isOver;

  CheckedContent(InputStream content, String sha256) {
    super(content);
    this.sha256 = sha256;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    var read = in.read(target, offset, length);
    if (read > 0) {
      digest.update(target, offset, read);
      count += read;
    } else if (read < 0 && !isOver) {
      isOver = true;
      compare();
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    var skipped = readNBytes(Math.toIntExact(Math.min(bytes, 8_192)));
    return skipped.length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void compare() throws AlteredContentException {
    if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
      throw new AlteredContentException(AlteredContentException.Kind.DIGEST, count);
    }
  }
}
