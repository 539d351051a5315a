package io.sentineliq.workbench.platform.persistence.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectReadsTest {

  private static final int SIZE = 1 << 20;
  private static final int PIECE = 5_000;

  @TempDir private Path folder;

  private final byte[] content = new byte[SIZE];
  private Path file;
  private FileChannel base;

  @BeforeEach
  void write() throws IOException {
    new Random(1).nextBytes(content);
    file = Files.write(folder.resolve("file"), content);
    base = FileChannel.open(file);
  }

  @AfterEach
  void close() throws IOException {
    base.close();
  }

  @Test
  void manyThreadsReadWhatIsThere() throws IOException {
    try (var reads = new DirectReads(base, file)) {
      assertThat(reads.areDirect()).isTrue();
      IntStream.range(0, 20_000).parallel().forEach(i -> assertPiece(reads, i * 7 % 1_000));
    }
  }

  @Test
  void anInterruptClosesNothing() throws IOException {
    try (var reads = new DirectReads(base, file)) {
      Thread.currentThread().interrupt();
      assertPiece(reads, 1);
      assertThat(Thread.interrupted()).isTrue();
      assertPiece(reads, 2);
      assertThat(base.isOpen()).isTrue();
    }
  }

  @Test
  void whatCannotBeOpenedTwiceIsReadThroughItsOneHandle() throws IOException {
    try (var reads = new DirectReads(base, folder.resolve("elsewhere"))) {
      assertThat(reads.areDirect()).isFalse();
      assertPiece(reads, 3);
      assertThatThrownBy(() -> reads.readFully(new byte[2], SIZE - 1))
          .isInstanceOf(EOFException.class);
    }
  }

  @Test
  void theEndOfTheFileIsSaid() throws IOException {
    try (var reads = new DirectReads(base, file)) {
      assertThatThrownBy(() -> reads.readFully(new byte[2], SIZE - 1))
          .isInstanceOf(EOFException.class);
    }
  }

  private void assertPiece(DirectReads reads, int place) {
    var bytes = new byte[PIECE];
    try {
      reads.readFully(bytes, place);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThat(bytes).isEqualTo(Arrays.copyOfRange(content, place, place + PIECE));
  }
}
