package io.sentineliq.workbench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three kills; the long run of the benchmarks makes twenty. */
class ImportKillTest {

  @TempDir Path folder;

  @Test
  void aKilledImportIsFinishedByStartingItAgain() throws Exception {
    var trial = new ImportKillTrial(folder, 3_000, System.nanoTime());

    for (var round = 0; round < 3; round++) {
      assertThat(trial.round().fault()).as("round %d", round).isEmpty();
    }
  }
}
