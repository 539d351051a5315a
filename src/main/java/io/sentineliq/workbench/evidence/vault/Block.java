package io.sentineliq.workbench.evidence.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.concurrent.atomic.AtomicInteger;

/** A piece of content on its way from the source to everybody who looks at it. */
final class Block {

  private final byte[] bytes;
  private final AtomicInteger readers = new AtomicInteger();
  private int length;

  Block(int capacity) {
    bytes = new byte[capacity];
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Reads until the block is full or the source is empty; false when there was nothing. */
  boolean fill(ReadableByteChannel source, int lookers) throws IOException {
    var room = ByteBuffer.wrap(bytes);
    while (room.hasRemaining() && source.read(room) >= 0) {
      // A channel gives what it has.
    }
    length = room.position();
    readers.set(lookers);
    return length > 0;
  }

  /** Says that one looker is done; true for the last one. */
  boolean release() {
    return readers.decrementAndGet() == 0;
  }
}
