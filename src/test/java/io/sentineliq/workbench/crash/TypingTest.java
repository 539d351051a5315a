package io.sentineliq.workbench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.note.draft.DraftJournal;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten kills; the long run of the benchmarks makes a hundred and measures the time that is lost. */
class TypingTest {

  @TempDir Path folder;

  @Test
  void aKillWhileTypingBringsNoOlderTextBack() throws Exception {
    var trial = new TypingTrial(folder, System.nanoTime());
    var typed = 0;

    for (var round = 0; round < 10; round++) {
      var outcome = trial.round();
      assertThat(outcome.fault()).as("round %d: %s", round, outcome).isEmpty();
      typed += outcome.typed();
    }

    assertThat(typed).isGreaterThan(100);
  }

  @Test
  void theJournalWaitsLessThanAnybodyMayLose() {
    assertThat(DraftJournal.PAUSE).isLessThan(Duration.ofSeconds(1).dividedBy(2));
  }
}
