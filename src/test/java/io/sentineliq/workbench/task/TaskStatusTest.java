package io.sentineliq.workbench.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of states. */
class TaskStatusTest {

  @ParameterizedTest
  @CsvSource({
    "WAITING,     false, true,  true,  true",
    "IN_PROGRESS, true,  false, true,  true",
    "COMPLETED,   true,  true,  false, false",
    "CANCELLED,   true,  true,  false, false"
  })
  void movesAsTheTableSays(
      TaskStatus from, boolean waiting, boolean inProgress, boolean completed, boolean cancelled) {
    var row = List.of(waiting, inProgress, completed, cancelled).iterator();
    for (var to : TaskStatus.values()) {
      assertThat(from.canMoveTo(to)).as("%s to %s", from, to).isEqualTo(row.next());
    }
  }
}
