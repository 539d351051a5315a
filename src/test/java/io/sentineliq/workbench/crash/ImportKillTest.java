package io.sentineliq.workbench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three kills on a local store, one on a server; the long run of the benchmarks makes twenty. */
class ImportKillTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = TestDatabase.class,
      names = {"H2", "POSTGRESQL_18"})
  void aKilledImportIsFinishedByStartingItAgain(TestDatabase database) throws Exception {
    var rounds = database == TestDatabase.H2 ? 3 : 1;
    var trial = new ImportKillTrial(database, folder, 3_000, System.nanoTime());

    for (var round = 0; round < rounds; round++) {
      assertThat(trial.round().fault()).as("round %d", round).isEmpty();
    }
  }
}
