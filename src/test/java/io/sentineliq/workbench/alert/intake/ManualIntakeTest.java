package io.sentineliq.workbench.alert.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.alert.AlertCategory;
import io.sentineliq.workbench.alert.AlertDetails;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.alert.NewAlert;
import io.sentineliq.workbench.alert.NewAlert.TypedObservable;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.observable.ObservableKey;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Alerts typed by a person, on each database. */
@OnEachDatabase
class ManualIntakeTest {

  private static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private WorkspaceFixture fixture;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void everythingTypedIsStoredAndNothingIsInvented() {
    var alert = details(typed(Severity.HIGH, " A caller asked\0for the VPN code ", "203.0.113.9"));
    assertThat(alert.title()).isEqualTo("A caller asked\u2400for the VPN code");
    assertThat(alert.description()).isEqualTo("Twice today.");
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.status()).isEqualTo(AlertStatus.NEW);
    assertThat(alert.source()).isEqualTo("Service desk");
    assertThat(alert.category()).isEqualTo("data-leak");
    assertThat(alert.detectedAt()).isEqualTo(THEN);
    assertThat(alert.assets()).containsExactly("WS-1");
    assertThat(alert.tags()).containsExactly("vishing");
    assertThat(alert.observables())
        .extracting(sighting -> sighting.type() + " " + sighting.value())
        .containsExactly("IP 203.0.113.9");
    assertThat(alert.raw()).as("nothing was read").isNull();
    assertThat(alert.timeline()).extracting(AlertDetails.Event::title).containsExactly("Recorded");
  }

  @Test
  void theHistoryTellsWhoRecordedIt() {
    var id = record(fixture.alder(), typed(Severity.LOW, "Lost badge", "203.0.113.9"));
    var audit = fixture.alder().audit();
    var newest = audit.details(audit.size() - 1, Progress.unwatched());
    assertThat(newest.row().action()).isEqualTo("ALERT_CREATED");
    assertThat(newest.row().resourceId()).isEqualTo(id.toString());
    assertThat(newest.row().description()).isEqualTo("Lost badge");
    assertThat(newest.facts())
        .extracting(fact -> fact.name() + " " + fact.value())
        .contains("severity LOW", "source Service desk", "observables 1");
  }

  @Test
  void theSameWordsTwiceAreTwoAlertsThatShareTheirObservable() {
    record(fixture.alder(), typed(Severity.LOW, "Lost badge", "203.0.113.9"));
    var second = details(typed(Severity.LOW, "Lost badge", "203.0.113.9"));
    assertThat(fixture.alder().alerts().openCount()).isEqualTo(2);
    assertThat(second.observables().getFirst().otherAlerts()).isEqualTo(1);
  }

  @Test
  void aCriticalOneIsToldToTheOwner() {
    record(fixture.alder(), typed(Severity.CRITICAL, "Ransom note", "203.0.113.9"));
    var row = fixture.alder().notifications().page(null, 10, Progress.unwatched()).getFirst();
    assertThat(row.message()).isEqualTo("Ransom note");
    assertThat(row.title()).isEqualTo("Service desk");
    assertThat(row.occurrences()).isEqualTo(1);
  }

  @Test
  void whatIsTypedWrongIsRefusedWithThePart() {
    assertThat(wrong("  ", "desk", Set.of())).isEqualTo("title");
    assertThat(wrong("x".repeat(501), "desk", Set.of())).isEqualTo("title");
    assertThat(wrong("Lost badge", " ", Set.of())).isEqualTo("source");
    assertThat(wrong("Lost badge", "desk", Set.of("x".repeat(101)))).isEqualTo("tags");
    var many = new LinkedHashSet<String>();
    for (var i = 0; i < 51; i++) {
      many.add("tag" + i);
    }
    assertThat(wrong("Lost badge", "desk", many)).isEqualTo("tags");
  }

  private static String wrong(String title, String source, Set<String> tags) {
    var field = new String[1];
    assertThatThrownBy(
            () ->
                new NewAlert(
                    title,
                    "",
                    Severity.LOW,
                    source,
                    AlertCategory.OTHER,
                    THEN,
                    Set.of(),
                    tags,
                    List.of()))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> field[0] = ((Problem.InvalidField) e.problem()).field());
    return field[0];
  }

  private static NewAlert typed(Severity severity, String title, String address) {
    var key = ObservableKey.of(ObservableType.IP, address).orElseThrow();
    return new NewAlert(
        title,
        "Twice today.",
        severity,
        "Service desk",
        AlertCategory.DATA_LEAK,
        THEN,
        Set.of("WS-1"),
        Set.of("vishing"),
        List.of(new TypedObservable(key, address)));
  }

  private AlertDetails details(NewAlert typed) {
    var alder = fixture.alder();
    return alder.alerts().details(record(alder, typed), Progress.unwatched());
  }

  private UUID record(WorkspaceSession session, NewAlert typed) {
    return new ManualIntake(fixture.anasStore().database(), session.transactions())
        .record(typed, Progress.unwatched());
  }
}
