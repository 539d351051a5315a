package io.sentineliq.workbench.alert.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ChunkQueueTest {

  private final ChunkQueue queue = new ChunkQueue();

  @Test
  void givesEachChunkToOneWriterOnly() {
    read(100);
    var written = new AtomicInteger();

    queue.work(2, () -> drain(written));

    assertThat(written).hasValue(100);
  }

  @Test
  void theFailureOfOneWriterEndsTheOtherAndTheReader() {
    read(1_000_000);
    var writers = new AtomicInteger();

    assertThatThrownBy(
            () ->
                queue.work(
                    2,
                    () -> {
                      if (writers.getAndIncrement() == 0) {
                        throw new IllegalStateException("disk full");
                      }
                      drain(new AtomicInteger());
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("disk full");
    assertThat(queue.take()).isEmpty();
  }

  @Test
  void theFailureOfTheReaderReachesTheCaller() {
    Thread.startVirtualThread(() -> queue.end(new IllegalArgumentException("not readable")));

    assertThatThrownBy(() -> queue.work(2, () -> drain(new AtomicInteger())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void read(int chunks) {
    Thread.startVirtualThread(
        () -> {
          try {
            for (var i = 0; i < chunks; i++) {
              queue.put(new Chunk(List.of(), Map.of(), 0, i));
            }
          } catch (ChunkQueue.Stopped e) {
            // The writers wanted no more.
          }
          queue.end(null);
        });
  }

  private void drain(AtomicInteger written) {
    while (queue.take().isPresent()) {
      written.incrementAndGet();
    }
  }
}
