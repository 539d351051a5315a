package io.sentineliq.workbench.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlaClockTest {

  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"CRITICAL, 60, 48", "HIGH, 120, 96", "MEDIUM, 240, 192", "LOW, 480, 384"})
  void warnsWhenAFifthIsLeft(Severity severity, int minutes, int warning) {
    assertThat(SlaClock.minutes(severity)).isEqualTo(minutes);
    var clock = SlaClock.from(START, minutes);
    assertThat(clock.warning()).isEqualTo(START.plus(Duration.ofMinutes(warning)));
    assertThat(clock.isWarning(clock.warning().minusNanos(1))).isFalse();
    assertThat(clock.isWarning(clock.warning())).isTrue();
    assertThat(clock.isBreached(clock.deadline())).isFalse();
    assertThat(clock.isBreached(clock.deadline().plusNanos(1))).isTrue();
  }

  /** Each night has an hour more or less than others. */
  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin,     2026-03-29T01:30, 2026-03-29T03:30",
    "Europe/Berlin,     2026-10-25T02:30, 2026-10-25T02:30",
    "America/New_York,  2026-03-08T01:30, 2026-03-08T03:30"
  })
  void anHourIsAnHourWhenTheClocksChange(String zone, String begins, String ends) {
    var id = ZoneId.of(zone);
    var start = LocalDateTime.parse(begins).atZone(id);
    var deadline = SlaClock.from(start.toInstant(), 60).deadline();
    assertThat(Duration.between(start.toInstant(), deadline)).isEqualTo(Duration.ofHours(1));
    assertThat(deadline.atZone(id).toLocalDateTime()).isEqualTo(LocalDateTime.parse(ends));
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 2_161, 0, -1})
  void refusesTimesNobodyAgreesOn(int minutes) {
    assertThatThrownBy(() -> SlaClock.from(START, minutes))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void standsStillWhileTheIncidentIsResolved() {
    var incident = incident(60);
    incident.resolve("Contained", START.plus(Duration.ofMinutes(40)));
    incident.reopen(IncidentStatus.INVESTIGATING, START.plus(Duration.ofDays(2)));
    assertThat(incident.isBreached()).isFalse();
    assertThat(incident.resolvedAt()).isEmpty();
    assertThat(incident.clock().deadline())
        .isEqualTo(START.plus(Duration.ofDays(2)).plus(Duration.ofMinutes(20)));
    incident.check(START.plus(Duration.ofDays(2)).plus(Duration.ofMinutes(21)));
    assertThat(incident.isBreached()).isTrue();
  }

  @Test
  void aBreachIsNotForgottenByReopening() {
    var incident = incident(15);
    incident.resolve("Late", START.plus(Duration.ofMinutes(16)));
    assertThat(incident.isBreached()).isTrue();
    incident.reopen(IncidentStatus.ACTIVE, START.plus(Duration.ofMinutes(17)));
    assertThat(incident.isBreached()).isTrue();
  }

  @Test
  void aReopeningThatIsTakenBackLeavesTheIncidentInTime() {
    var incident = incident(60);
    incident.resolve("Contained", START.plus(Duration.ofMinutes(40)));
    var resolved = incident.state();
    incident.reopen(IncidentStatus.ACTIVE, START.plus(Duration.ofMinutes(50)));
    incident.check(START.plus(Duration.ofMinutes(90)));
    assertThat(incident.isBreached()).isTrue();

    incident.putBack(resolved, null, START.plus(Duration.ofMinutes(91)));

    assertThat(incident.isBreached()).isFalse();
    assertThat(incident.breachedAt()).isEmpty();
  }

  @Test
  void aResolutionThatIsTakenBackLetsTheClockRunOn() {
    var incident = incident(60);
    var open = incident.state();
    incident.resolve("By mistake", START.plus(Duration.ofMinutes(40)));

    incident.putBack(open, null, START.plus(Duration.ofMinutes(70)));

    assertThat(incident.isBreached()).isTrue();
    assertThat(incident.breachedAt()).contains(START.plus(Duration.ofMinutes(60)));
  }

  @Test
  void otherMinutesCountFromTheBeginning() {
    var incident = incident(15);
    incident.check(START.plus(Duration.ofMinutes(16)));
    incident.agree(60, START.plus(Duration.ofMinutes(17)));
    assertThat(incident.isBreached()).isFalse();
    assertThat(incident.clock()).isEqualTo(SlaClock.from(START, 60));
  }

  @Test
  void aClosedIncidentGoesNowhereButBack() {
    var incident = incident(60);
    assertThatThrownBy(() -> incident.close(START)).isInstanceOf(ProblemException.class);
    incident.resolve("Done", START);
    incident.close(START);
    assertThatThrownBy(() -> incident.moveTo(IncidentStatus.CONTAINMENT, START))
        .isInstanceOf(ProblemException.class);
    incident.reopen(IncidentStatus.CONTAINMENT, START);
    assertThat(incident.status()).isEqualTo(IncidentStatus.CONTAINMENT);
  }

  private static Incident incident(int minutes) {
    var draft = new NewIncident("Beacon", null, Severity.HIGH, Priority.HIGH, minutes);
    return new Incident(draft, START, START);
  }
}
