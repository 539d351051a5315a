package io.sentineliq.workbench.evidence.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Content of a store without a passphrase, read at any place. */
final class PlainFile implements RandomContent {

  private final FileChannel file;
  private final long size;

  PlainFile(Path path) throws IOException {
    this.file = FileChannel.open(path, StandardOpenOption.READ);
    this.size = file.size();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int read(long position, byte[] target, int offset, int length) throws IOException {
    var buffer = ByteBuffer.wrap(target, offset, length);
    var count = 0;
    while (buffer.hasRemaining() && count >= 0) {
      count = file.read(buffer, position + buffer.position() - offset);
    }
    return buffer.position() - offset;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
