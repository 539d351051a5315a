package io.sentineliq.workbench.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.AlertCategory;
import io.sentineliq.workbench.alert.AlertDay;
import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertOrigin;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.Assigned;
import io.sentineliq.workbench.alert.NewAlert;
import io.sentineliq.workbench.alert.intake.ManualIntake;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.casefile.CaseView;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.incident.IncidentView;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewReaderTest {

  private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    Specimens.store(alder);
    Specimens.store(fixture.birch());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void everyNumberIsThatOfTheRowsBehindIt() {
    var since = Instant.now().minus(Duration.ofHours(1));

    var overview = read(since);

    assertThat(overview.queue().of(new Assigned.Nobody()))
        .isPositive()
        .isEqualTo(count(unsettled().withAssigned(new Assigned.Nobody())));
    assertThat(overview.queue().of(new Assigned.Me()))
        .isEqualTo(count(unsettled().withAssigned(new Assigned.Me())));
    assertThat(overview.arrived())
        .isPositive()
        .isEqualTo(count(AlertFilter.EVERYTHING.withOrigin(new AlertOrigin.Arrival(since))));
    assertThat(overview.incidents().counts().get(IncidentView.ALL)).isPositive();
    assertThat(overview.cases().get(CaseView.ALL)).isPositive();
    assertThat(overview.unread()).isEqualTo(alder.notifications().unread());
  }

  @Test
  void nothingIsNewToWhoeverWasHereAMomentAgo() {
    assertThat(read(Instant.now().plus(Duration.ofMinutes(1))).arrived()).isZero();
  }

  @Test
  void aDayBeginsAtMidnightWhereThePersonIs() {
    var midnight = LocalDate.now(ZONE).minusDays(2).atStartOfDay(ZONE).toInstant();
    record(Severity.CRITICAL, midnight);
    record(Severity.HIGH, midnight.minusMillis(1));

    var days = read(Instant.now()).days();

    assertThat(days).hasSize(OverviewReader.DAYS);
    var day = days.get(OverviewReader.DAYS - 3);
    assertThat(day.begin()).isEqualTo(midnight);
    assertThat(day.of(Severity.CRITICAL)).isEqualTo(1);
    assertThat(days.get(OverviewReader.DAYS - 4).of(Severity.HIGH)).isEqualTo(1);
    for (var one : days) {
      assertThat(one.total()).isEqualTo(count(AlertFilter.EVERYTHING.withDetected(range(one))));
    }
  }

  private void record(Severity severity, Instant detectedAt) {
    new ManualIntake(fixture.anasStore().database(), alder.transactions())
        .record(
            new NewAlert(
                "Seen at midnight",
                "",
                severity,
                "Test",
                AlertCategory.OTHER,
                detectedAt,
                Set.of(),
                Set.of(),
                List.of()),
            Progress.unwatched());
  }

  private static TimeRange range(AlertDay day) {
    return new TimeRange.Between(day.begin(), day.end());
  }

  private static AlertFilter unsettled() {
    return AlertFilter.EVERYTHING.withStatuses(AlertFilter.OPEN);
  }

  private long count(AlertFilter filter) {
    var query = new AlertQuery(filter, AlertQuery.NEWEST_FIRST);
    return alder.alerts().allIds(query, Progress.unwatched()).size();
  }

  private Overview read(Instant since) {
    var reader =
        new OverviewReader(
            alder.alerts(),
            alder.incidents(),
            alder.cases(),
            alder.notifications(),
            alder.detections());
    return reader.read(since, LocalDate.now(ZONE), ZONE, Progress.unwatched());
  }
}
