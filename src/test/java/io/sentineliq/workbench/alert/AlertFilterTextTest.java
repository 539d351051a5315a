package io.sentineliq.workbench.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertFilterTextTest {

  private static final AlertFilterText TEXT = new AlertFilterText(ZoneId.of("America/Recife"));

  @Test
  void nothingTypedIsEverything() {
    assertThat(TEXT.read("  ").isEverything()).isTrue();
    assertThat(TEXT.write(AlertFilter.EVERYTHING)).isEmpty();
  }

  @Test
  void everyPartIsRead() {
    var filter =
        TEXT.read(
            "severity:critical,HIGH status:open assignee:none source:EDR,\"Mail GW\""
                + " category:malware tag:vip since:7d beacon \"two words\"");
    assertThat(filter.severities()).containsExactlyInAnyOrder(Severity.CRITICAL, Severity.HIGH);
    assertThat(filter.statuses()).isEqualTo(AlertFilter.OPEN);
    assertThat(filter.assigned()).isEqualTo(new Assigned.Nobody());
    assertThat(filter.sources()).containsExactly("EDR", "Mail GW");
    assertThat(filter.categories()).containsExactly("malware");
    assertThat(filter.tags()).containsExactly("vip");
    assertThat(filter.detected()).isEqualTo(new TimeRange.Last(Duration.ofDays(7)));
    assertThat(filter.words()).containsExactly("beacon", "two words");
  }

  @Test
  void datesAreThoseOfTheZoneAndUntilIncludesItsDay() {
    assertThat(TEXT.read("since:2026-11-20 until:2026-11-21").detected())
        .isEqualTo(
            new TimeRange.Between(
                Instant.parse("2026-11-20T03:00:00Z"), Instant.parse("2026-11-22T03:00:00Z")));
    assertThat(TEXT.read("since:2026-11-20T10:00:00-03:00").detected().from(Instant.EPOCH))
        .contains(Instant.parse("2026-11-20T13:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status:open",
        "severity:critical status:new,dismissed assignee:me since:24h",
        "assignee:ana tag:\"a,b\",\"c:d\"",
        "source:\"say \"\"so\"\"\" \"wait: what\"",
        "since:2026-11-20T13:00:00Z until:2026-11-21T13:00:00Z",
        "since:45m http://evil.example/a",
        "severity:critical import:019ad000-0000-7000-8000-000000000001",
        "assignee:me handover:019ad000-0000-7000-8000-000000000001",
      })
  void whatIsWrittenReadsTheSame(String typed) {
    var filter = TEXT.read(typed);
    assertThat(TEXT.read(TEXT.write(filter))).isEqualTo(filter);
    assertThat(filter.isEverything()).isFalse();
  }

  @Test
  void addressesAndHalfTypedQuotesAreWords() {
    assertThat(TEXT.read("https://evil.example/x").words())
        .containsExactly("https://evil.example/x");
    assertThat(TEXT.read("10.0.0.1:443").words()).containsExactly("10.0.0.1:443");
    assertThat(TEXT.read("\"half typ").words()).containsExactly("half typ");
    assertThat(TEXT.read("\"").isEverything()).isTrue();
    assertThat(TEXT.read("tag:").tags()).isEqualTo(Set.of());
    assertThat(TEXT.read("\"severity:none\"").words()).isEqualTo(List.of("severity:none"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "severty:high",
        "severity:worst",
        "status:gone",
        "assignee:me,ana",
        "since:yesterday",
        "since:2026-13-01",
        "until:7d",
        "import:yesterday",
        "import:019ad000-0000-7000-8000-000000000001,019ad000-0000-7000-8000-000000000002",
        "until:2026-11-21T10:00:00",
      })
  void whatCannotBeReadIsSaid(String typed) {
    assertThatThrownBy(() -> TEXT.read(typed))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().sentence()).doesNotContain("{").isNotBlank());
  }

  @Test
  void aBookIsNoFilter() {
    assertThatThrownBy(() -> TEXT.read("a".repeat(2_001))).isInstanceOf(ProblemException.class);
  }
}
