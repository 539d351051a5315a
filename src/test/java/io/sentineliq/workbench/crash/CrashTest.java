package io.sentineliq.workbench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.local.TestStores;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten kills; the long run of the benchmarks makes two hundred. */
class CrashTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"SQL, 7", "SERVICE, 3"})
  void losesNothingThatWasAcknowledged(CrashWork.Kind kind, int rounds) throws Exception {
    var trial = new CrashTrial(folder.resolve("store"), System.nanoTime());
    var acknowledged = 0L;

    for (var round = 0; round < rounds; round++) {
      var outcome = trial.round(kind);

      assertThat(outcome.fault()).as("round %d: %s", round, outcome).isEmpty();
      acknowledged += outcome.acknowledged();
    }

    assertThat(acknowledged).as("the processes worked at all").isPositive();
  }

  @Test
  void wouldNoticeATornTransaction() throws SQLException {
    new CrashTrial(folder.resolve("store"), 1);
    try (var store = TestStores.open(folder.resolve("store"))) {
      CrashWork.Kind.SQL.in(store).commit(0);
      assertThat(StoreCensus.of(store).faults()).isEmpty();
      try (var connection = store.dataSource().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("delete from alert");
        connection.commit();
      }

      assertThat(StoreCensus.of(store).faults())
          .containsExactly("ALERTS is 0, not 1", "ALERTS_TOLD is 0, not 1");
    }
  }
}
