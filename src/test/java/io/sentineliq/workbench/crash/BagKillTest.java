package io.sentineliq.workbench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten kills on one encrypted local store; the long run of the benchmarks makes two hundred. */
class BagKillTest {

  @TempDir Path folder;

  @Test
  void aBagIsHereWholeOrNotAtAll() throws Exception {
    var trial = new BagKillTrial(TestDatabase.H2, folder, System.nanoTime());
    for (var round = 0; round < 10; round++) {
      assertThat(trial.round()).as("round %d", round).isEmpty();
    }
  }
}
