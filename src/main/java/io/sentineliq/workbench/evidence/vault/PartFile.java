package io.sentineliq.workbench.evidence.vault;

import io.sentineliq.workbench.platform.file.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Content that is being written; deleted by {@link #close()} unless it was placed. */
final class PartFile implements BlockLooker, AutoCloseable {

  private final VaultFolder folder;
  private final Optional<SegmentCipher> cipher;
  private final Path part;
  private final FileChannel channel;
  private final EarlyForce force;
  private final byte[] plain = new byte[SegmentCipher.SEGMENT];
  private final byte[] sealed = new byte[SegmentCipher.SEGMENT + SegmentCipher.TAG];
  private int filled;
  private long segments;
  private long written;

  PartFile(VaultFolder folder, Optional<SegmentCipher> cipher) throws IOException {
    this.folder = folder;
    this.cipher = cipher;
    this.part = folder.newPart();
    this.channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    this.force = new EarlyForce(channel);
    AtomicFile.restrictToOwner(part);
    if (cipher.isPresent()) {
      write(cipher.get().header(), 0, SegmentCipher.HEADER);
    }
  }

  @Override
  public void look(byte[] bytes, int length) throws IOException {
    var at = 0;
    while (at < length) {
      if (filled == plain.length) {
        flush(false);
      }
      // Whether a segment is the last is known when more follows.
      if (filled == 0 && length - at > plain.length) {
        flush(false, bytes, at, plain.length);
        at += plain.length;
        continue;
      }
      var count = Math.min(length - at, plain.length - filled);
      System.arraycopy(bytes, at, plain, filled, count);
      filled += count;
      at += count;
    }
  }

  /** Puts what was written under {@code name}, durably; false when such content is there. */
  boolean place(String name) throws IOException {
    flush(true);
    force.join();
    channel.force(true);
    channel.close();
    if (Files.exists(folder.content(name))) {
      return false;
    }
    folder.place(part, name);
    return true;
  }

  @Override
  public void close() throws IOException {
    force.end();
    channel.close();
    cipher.ifPresent(SegmentCipher::close);
    Files.deleteIfExists(part);
  }

  private void flush(boolean isLast) throws IOException {
    flush(isLast, plain, 0, filled);
    filled = 0;
  }

  private void flush(boolean isLast, byte[] bytes, int from, int length) throws IOException {
    if (cipher.isPresent()) {
      write(sealed, 0, cipher.get().seal(segments++, isLast, bytes, from, length, sealed));
    } else {
      write(bytes, from, length);
    }
  }

  private void write(byte[] bytes, int from, int length) throws IOException {
    var rest = ByteBuffer.wrap(bytes, from, length);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
    written += length;
    force.written(written);
  }
}
