package io.sentineliq.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A clock that is wrong says by how much. */
class ClockOffsetTest {

  private static final Instant SERVER = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void whatIsAheadAndWhatIsBehindIsToldInHoursMinutesAndSeconds() {
    assertThat(after(Duration.ofSeconds(41))).isEqualTo("+00:00:41");
    assertThat(after(Duration.ofMinutes(-61))).isEqualTo("-01:01:00");
    assertThat(after(Duration.ofDays(30))).isEqualTo("+720:00:00");
  }

  @Test
  void lessThanASecondIsNotWorthTelling() {
    assertThat(after(Duration.ofMillis(999))).isEmpty();
    assertThat(after(Duration.ofMillis(-999))).isEmpty();
  }

  private static String after(Duration ahead) {
    return ClockOffset.words(SERVER, SERVER.plus(ahead));
  }
}
