package io.sentineliq.workbench.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A history from which some numbers are left out. */
class SequenceRowsTest {

  private static final Progress QUIET = Progress.unwatched();

  @Test
  void whatIsLeftOutHasNoRowAndTheOthersStandInTheirOrder() {
    var rows = rows(10, List.of(0L, 3L, 4L, 9L));
    assertThat(rows.size()).isEqualTo(6);
    assertThat(rows.read(0, 6, QUIET))
        .extracting(Slot::row)
        .containsExactly(8L, 7L, 6L, 5L, 2L, 1L);
    for (var index = 0; index < rows.size(); index++) {
      assertThat(rows.indexOf(rows.idAt(index))).isEqualTo(index);
    }
    assertThat(rows.indexOf(4L)).isEqualTo(-1);
    assertThat(rows.indexOf(10L)).isEqualTo(-1);
  }

  @Test
  void aWindowInTheMiddleReadsNoMoreThanItNeeds() {
    assertThat(rows(10, List.of(5L)).read(3, 6, QUIET))
        .extracting(Slot::row)
        .containsExactly(6L, 4L, 3L);
    assertThat(rows(3, List.of()).read(0, 3, QUIET))
        .extracting(Slot::row)
        .containsExactly(2L, 1L, 0L);
  }

  private static RowSet<Long> rows(long size, List<Long> leftOut) {
    return SequenceRows.reader(
            progress -> new SequenceRows.Extent(size, leftOut),
            (newest, limit, progress) ->
                LongStream.iterate(newest, seq -> seq - 1).limit(limit).boxed().toList(),
            Long::longValue)
        .all(QUIET);
  }
}
