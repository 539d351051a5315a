package io.sentineliq.workbench.detection.feed;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.record.SourceText;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/**
 * A feed on the disk, plain or compressed with gzip.
 *
 * @param name its name without the folder, as the history tells it
 * @param size in bytes
 */
record FeedFile(Path path, String name, long size) {

  private static final int BUFFER = 1 << 16;
  private static final int SAMPLE = 1 << 20;
  private static final int LONGEST_NAME = 255;

  /** The file at {@code path}, or {@link Problem.UnreadableInput}. */
  static FeedFile at(Path path) {
    var name = SourceText.fit(SourceText.clean(String.valueOf(path.getFileName())), LONGEST_NAME);
    if (!Files.isRegularFile(path)) {
      throw new Problem.UnreadableInput(name, Messages.text("detection.scan.noFile")).asException();
    }
    try {
      return new FeedFile(path, name, Files.size(path));
    } catch (IOException e) {
      throw new Problem.UnreadableInput(name, String.valueOf(e.getMessage())).asException(e);
    }
  }

  /**
   * What it holds, or {@link Problem.UnreadableInput}; {@code position} follows how much of the
   * file was read.
   */
  InputStream open(AtomicLong position) throws IOException {
    var in = new BufferedInputStream(new Counted(Files.newInputStream(path), position), BUFFER);
    in.mark(2);
    var isGzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    var text = isGzip ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    refuseUtf16(text);
    return text;
  }

  private void refuseUtf16(BufferedInputStream text) throws IOException {
    text.mark(2);
    var first = text.read();
    var second = text.read();
    text.reset();
    if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
      throw new Problem.UnreadableInput(name, Messages.text("intake.unreadable.utf16"))
          .asException();
    }
  }

  /** Names the file by its size, its beginning and its end: SHA-256. */
  byte[] fingerprint() throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(size).flip());
      digest.update(part(channel, 0));
      digest.update(part(channel, Math.max(0, size - SAMPLE)));
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static ByteBuffer part(FileChannel channel, long from) throws IOException {
    var part = ByteBuffer.allocate(SAMPLE);
    for (var read = 0; read >= 0 && part.hasRemaining(); ) {
      read = channel.read(part, from + part.position());
    }
    return part.flip();
  }

  private static final class Counted extends FilterInputStream {
    private final AtomicLong position;

    Counted(InputStream in, AtomicLong position) {
      super(in);
      this.position = position;
    }

    @Override
    public int read() throws IOException {
      var b = super.read();
      position.addAndGet(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      var read = super.read(target, offset, length);
      position.addAndGet(Math.max(0, read));
      return read;
    }
  }
}
