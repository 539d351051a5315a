package io.sentineliq.workbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of states. */
class CaseStatusTest {

  @ParameterizedTest
  @CsvSource({
    "ACTIVE,   false, true,  false, false",
    "REVIEW,   true,  false, true,  false",
    "CLOSED,   true,  false, false, true",
    "ARCHIVED, false, false, false, false"
  })
  void movesAsTheTableSays(
      CaseStatus from, boolean active, boolean review, boolean closed, boolean archived) {
    var row = List.of(active, review, closed, archived).iterator();
    for (var to : CaseStatus.values()) {
      assertThat(from.canMoveTo(to)).as("%s to %s", from, to).isEqualTo(row.next());
    }
  }
}
