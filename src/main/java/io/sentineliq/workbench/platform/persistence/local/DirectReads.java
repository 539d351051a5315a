package io.sentineliq.workbench.platform.persistence.local;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads of the open file of a store by the thread that asks. H2's own channel hands each of them to
 * another thread and waits, so that an interrupt closes nothing; a {@link RandomAccessFile} is not
 * closed by interrupts either. Where the system does not let a second handle read what the first
 * has locked (Windows), reads go on through the first. Safe for several threads.
 */
final class DirectReads implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DirectReads.class);

  private final FileChannel base;
  private final Path path;
  private final ConcurrentLinkedDeque<RandomAccessFile> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean isDirect;
  private volatile boolean isClosed;

  /** Of the file {@code path} that is open as {@code base}. */
  DirectReads(FileChannel base, Path path) {
    this.base = base;
    this.path = path;
    this.isDirect = canRead();
  }

  /** Whether the thread that asks reads for itself. */
  boolean areDirect() {
    return isDirect;
  }

  /** Fills {@code bytes} from {@code position} on. */
  void readFully(byte[] bytes, long position) throws IOException {
    var file = isDirect ? opened() : null;
    if (file == null) {
      throughBase(ByteBuffer.wrap(bytes), position);
      return;
    }
    try {
      file.seek(position);
      file.readFully(bytes);
    } finally {
      giveBack(file);
    }
  }

  private RandomAccessFile opened() throws IOException {
    var file = idle.poll();
    return file == null ? new RandomAccessFile(path.toFile(), "r") : file;
  }

  private void giveBack(RandomAccessFile file) throws IOException {
    idle.push(file);
    if (isClosed) {
      closeIdle();
    }
  }

  private void throughBase(ByteBuffer bytes, long position) throws IOException {
    while (bytes.hasRemaining()) {
      if (base.read(bytes, position + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
  }

  private boolean canRead() {
    try {
      var file = opened();
      giveBack(file);
      file.seek(0);
      return file.read() >= 0;
    } catch (IOException e) {
      LOG.info("Reads of the store go through its one handle", e);
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    isClosed = true;
    closeIdle();
  }

  private void closeIdle() throws IOException {
    for (var file = idle.poll(); file != null; file = idle.poll()) {
      file.close();
    }
  }
}
