package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * One program at a time: a lock of the operating system on {@code store.lock}, which ends with the
 * process however it ends, so what a dead process wrote about itself never blocks. The locked byte
 * lies far behind the text, because Windows lets nobody read a locked byte.
 */
final class StoreLock implements AutoCloseable {

  private static final long LOCKED_BYTE = 1L << 30;
  private static final int MAX_TEXT = 4_096;

  /**
   * The folders this process holds. Needed beside the lock: on POSIX systems closing any other
   * channel of the same file would give the lock away (see {@link java.nio.channels.FileLock}), so
   * a second attempt must not even open the file.
   */
  private static final ConcurrentMap<Object, LockHolder> HELD = new ConcurrentHashMap<>();

  private final StoreFolder folder;
  private final Object identity;
  private final FileChannel channel;

  private StoreLock(StoreFolder folder, Object identity, FileChannel channel) {
    this.folder = folder;
    this.identity = identity;
    this.channel = channel;
  }

  /** Takes the lock of {@code folder}, or says by {@link Problem.StoreLocked} who has it. */
  static StoreLock acquire(StoreFolder folder, Instant now) {
    try {
      var identity = identity(folder);
      var here = LockHolder.here(now);
      var other = HELD.putIfAbsent(identity, here);
      if (other != null) {
        throw locked(folder, other.inWords());
      }
      try {
        return acquire(folder, identity, here);
      } catch (IOException | RuntimeException e) {
        HELD.remove(identity);
        throw e;
      }
    } catch (IOException e) {
      throw StoreFailures.of(folder, e);
    }
  }

  private static StoreLock acquire(StoreFolder folder, Object identity, LockHolder here)
      throws IOException {
    var channel =
        FileChannel.open(
            folder.lock(),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        throw locked(folder, holder(channel));
      }
      describe(channel, here.toLines());
      return new StoreLock(folder, identity, channel);
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw locked(folder, here.inWords());
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Gives the lock back; the file stays, empty. */
  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try (channel) {
      describe(channel, "");
    } catch (IOException e) {
      throw StoreFailures.of(folder, e);
    } finally {
      HELD.remove(identity);
    }
  }

  private static Object identity(StoreFolder folder) throws IOException {
    var key = Files.readAttributes(folder.path(), BasicFileAttributes.class).fileKey();
    return key != null ? key : folder.path().toRealPath();
  }

  private static String holder(FileChannel channel) throws IOException {
    var text = ByteBuffer.allocate(MAX_TEXT);
    var count = channel.read(text, 0);
    return LockHolder.parse(new String(text.array(), 0, Math.max(count, 0), StandardCharsets.UTF_8))
        .filter(LockHolder::mayBeAlive)
        .map(LockHolder::inWords)
        .orElseGet(() -> Messages.text("store.holder.unknown"));
  }

  private static void describe(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static ProblemException locked(StoreFolder folder, String holder) {
    return new Problem.StoreLocked(folder.name(), holder).asException();
  }
}
