package io.sentineliq.workbench.platform.persistence.local;

import static io.sentineliq.workbench.platform.persistence.local.XtsBlocks.BLOCK;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.store.fs.encrypt.FileEncrypt;

/**
 * The file of an encrypted store, byte for byte as {@link FileEncrypt} has it: a first block with
 * the salt, then the database in encrypted blocks, with another implementation of the same cipher.
 * Only whole blocks are written, which is all that H2 does to a database. Safe for several threads.
 */
final class EncryptedFile extends FileEncrypt {

  private final FileChannel base;
  private final DirectReads reads;
  private final XtsBlocks blocks;
  private volatile long size;

  /** Over the open file {@code base} with {@code size} bytes of database, read by {@code reads}. */
  EncryptedFile(FileChannel base, DirectReads reads, XtsBlocks blocks, long size) {
    super("", new byte[0], base);
    this.base = base;
    this.reads = reads;
    this.blocks = blocks;
    this.size = size;
  }

  /** Readers do not wait for each other, as in {@link FileEncrypt}. */
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  public int read(ByteBuffer target, long position) throws IOException {
    var length = (int) Math.min(target.remaining(), size - position);
    if (target.hasRemaining() && length <= 0) {
      return -1;
    }
    var first = position / BLOCK;
    var lead = (int) (position % BLOCK);
    var count = (lead + length + BLOCK - 1) / BLOCK;
    var bytes = new byte[count * BLOCK];
    reads.readFully(bytes, first * BLOCK + BLOCK);
    blocks.decrypt(bytes, 0, count, first);
    target.put(bytes, lead, length);
    return length;
  }

  @Override
  public synchronized int write(ByteBuffer source, long position) throws IOException {
    var length = source.remaining();
    if (position % BLOCK != 0 || length % BLOCK != 0) {
      throw new IOException("H2 is not as it was: it writes " + length + " bytes at " + position);
    }
    var bytes = new byte[length];
    source.get(bytes);
    blocks.encrypt(bytes, 0, length / BLOCK, position / BLOCK);
    writeFully(ByteBuffer.wrap(bytes), position + BLOCK);
    size = Math.max(size, position + length);
    return length;
  }

  private void writeFully(ByteBuffer bytes, long position) throws IOException {
    while (bytes.hasRemaining()) {
      base.write(bytes, position + bytes.position());
    }
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  protected synchronized void implTruncate(long length) throws IOException {
    if (length % BLOCK != 0) {
      throw new IOException("H2 is not as it was: it cuts the file to " + length + " bytes");
    }
    if (length < size) {
      base.truncate(length + BLOCK);
      size = length;
    }
  }

  @Override
  protected void implCloseChannel() throws IOException {
    try (reads) {
      super.implCloseChannel();
    }
  }
}
