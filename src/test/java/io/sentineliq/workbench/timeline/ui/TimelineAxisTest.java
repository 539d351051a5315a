package io.sentineliq.workbench.timeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The times under a timeline. */
class TimelineAxisTest {

  private static final long BEGIN = Instant.parse("2026-11-17T09:41:00Z").getEpochSecond();

  @Test
  void daysBeginAtMidnightOfTheReader() {
    var axis = new TimelineAxis(BEGIN, BEGIN + 5 * 86_400);
    assertThat(axis.ticks(ZoneId.of("America/Sao_Paulo")))
        .extracting(TimelineAxis.Tick::text)
        .startsWith("18 Nov 2026", "19 Nov 2026");
    assertThat(axis.ticks(ZoneOffset.UTC).getFirst().part())
        .isEqualTo((14 * 3_600 + 19 * 60) / (5 * 86_400.0));
  }

  @Test
  void hoursAreClockTimesAndMidnightIsADay() {
    assertThat(new TimelineAxis(BEGIN, BEGIN + 20 * 3_600).ticks(ZoneOffset.UTC))
        .extracting(TimelineAxis.Tick::text)
        .containsExactly("12:00", "15:00", "18:00", "21:00", "18 Nov 2026", "03:00");
  }

  @ParameterizedTest
  @ValueSource(longs = {7_200, 86_400, 2_592_000, 40_000_000, 3_000_000_000L, 80_000_000_000L})
  void fewTimesAreWrittenHoweverLongItIs(long seconds) {
    assertThat(new TimelineAxis(0, seconds).ticks(ZoneOffset.UTC)).hasSizeBetween(1, 30);
  }
}
