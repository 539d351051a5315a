package io.sentineliq.workbench.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  private static final Instant NOW = Instant.parse("2026-11-21T14:07:31Z");

  @ParameterizedTest
  @CsvSource({
    "PT0S, now",
    "PT59S, now",
    "PT60S, 1 min",
    "PT59M, 59 min",
    "PT60M, 1 h",
    "PT23H59M, 23 h",
    "P1D, 1 d",
    "P6D, 6 d",
    "P7D, 14 Nov",
    "P400D, 17 Oct 2025",
    "PT-1S, 21 Nov"
  })
  void saysHowLongAgo(Duration age, String words) {
    assertThat(Times.ago(NOW.minus(age), NOW, ZoneOffset.UTC)).isEqualTo(words);
  }

  @Test
  void saysExactlyWhenWithTheZone() {
    assertThat(Times.exact(NOW, ZoneId.of("America/Sao_Paulo")))
        .isEqualTo("21 Nov 2026 11:07:31 (UTC−03:00)");
    assertThat(Times.exact(NOW, ZoneOffset.UTC)).isEqualTo("21 Nov 2026 14:07:31 (UTC)");
  }
}
