package io.sentineliq.workbench.evidence.vault;

import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source once while several lookers work on it side by side: the pass takes as long as the
 * slowest of them. A fixed ring of blocks goes round, so memory does not grow with the content.
 */
final class OnePass {

  private static final int BLOCKS = 8;
  private static final int BLOCK_BYTES = 1 << 20;
  private static final Block END = new Block(0);

  private final BlockingQueue<Block> free = new ArrayBlockingQueue<>(BLOCKS);
  private final List<Lane> lanes = new ArrayList<>();

  OnePass(List<BlockLooker> lookers) {
    for (var i = 0; i < BLOCKS; i++) {
      free.add(new Block(BLOCK_BYTES));
    }
    lookers.forEach(looker -> lanes.add(new Lane(looker)));
  }

  /** Reads everything; how many bytes there were. */
  long run(ReadableByteChannel source, long expected, Progress progress) throws IOException {
    lanes.forEach(Lane::start);
    try {
      return readAll(source, expected, progress);
    } finally {
      lanes.forEach(Lane::end);
      lanes.forEach(Lane::join);
      // A looker's failure is what stopped the reader, or comes with the last blocks.
      throwFailure();
    }
  }

  private long readAll(ReadableByteChannel source, long expected, Progress progress)
      throws IOException {
    var done = 0L;
    while (failure().isEmpty()) {
      progress.stopIfCancelled();
      var block = take(free);
      if (!block.fill(source, lanes.size())) {
        return done;
      }
      lanes.forEach(lane -> put(lane.queue, block));
      done += block.length();
      progress.report(done, expected, "");
    }
    return done;
  }

  private Optional<Exception> failure() {
    return lanes.stream().flatMap(lane -> Optional.ofNullable(lane.failure).stream()).findFirst();
  }

  private void throwFailure() throws IOException {
    var failure = failure();
    if (failure.isPresent()) {
      throw new UnwritableVaultException(failure.get());
    }
  }

  private static Block take(BlockingQueue<Block> queue) {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void put(BlockingQueue<Block> queue, Block block) {
    try {
      queue.put(block);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Nobody interrupts threads of this program: work is cancelled by its progress. */
  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while content was read", e);
  }

  /** One looker, its queue and its thread. */
  private final class Lane {
    private final BlockingQueue<Block> queue = new ArrayBlockingQueue<>(BLOCKS + 1);
    private final BlockLooker looker;
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::work);
    private volatile @Nullable Exception failure;

    Lane(BlockLooker looker) {
      this.looker = looker;
    }

    void start() {
      thread.start();
    }

    void end() {
      put(queue, END);
    }

    void join() {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
    }

    private void work() {
      for (var block = take(queue); block != END; block = take(queue)) {
        try {
          if (failure == null) {
            looker.look(block.bytes(), block.length());
          }
        } catch (IOException | RuntimeException e) {
          failure = e;
        } finally {
          if (block.release()) {
            put(free, block);
          }
        }
      }
    }
  }
}
