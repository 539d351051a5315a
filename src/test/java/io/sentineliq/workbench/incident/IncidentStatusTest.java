package io.sentineliq.workbench.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of phases: F forward, R by reopening, - not at all. */
class IncidentStatusTest {

  @ParameterizedTest
  @CsvSource({
    "ACTIVE,        -, F, F, F, F, F, -",
    "INVESTIGATING, R, -, F, F, F, F, -",
    "CONTAINMENT,   R, R, -, F, F, F, -",
    "ERADICATION,   R, R, R, -, F, F, -",
    "RECOVERY,      R, R, R, R, -, F, -",
    "RESOLVED,      R, R, R, R, R, -, F",
    "CLOSED,        R, R, R, R, R, -, -"
  })
  void movesAsTheTableSays(
      IncidentStatus from,
      String active,
      String investigating,
      String containment,
      String eradication,
      String recovery,
      String resolved,
      String closed) {
    var row =
        List.of(active, investigating, containment, eradication, recovery, resolved, closed)
            .iterator();
    for (var to : IncidentStatus.values()) {
      var move = from.canMoveTo(to) ? "F" : from.canReopenTo(to) ? "R" : "-";
      assertThat(move).as("%s to %s", from, to).isEqualTo(row.next());
      assertThat(from.canMoveTo(to) && from.canReopenTo(to)).isFalse();
    }
  }
}
