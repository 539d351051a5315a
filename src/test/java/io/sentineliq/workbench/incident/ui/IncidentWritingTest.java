package io.sentineliq.workbench.incident.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.audit.AuditDetails.FieldChange;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.IncidentSaid;
import io.sentineliq.workbench.incident.IncidentStatus;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.incident.NewIncident;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Answering;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.ToldWindow;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** An incident that a colleague changed while somebody was typing. */
@OnEachDatabase
class IncidentWritingTest {

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private final ToldWindow told = new ToldWindow();
  private WorkspaceFixture fixture;
  private Incidents incidents;
  private IncidentWriting writing;
  private UUID id;

  @BeforeEach
  void openAnIncident() {
    fixture = WorkspaceFixture.open(database, folder);
    incidents = fixture.alder().incidents();
    writing = new IncidentWriting(incidents, told.window(), told);
    var draft = new NewIncident("Beacon", null, Severity.HIGH, Priority.HIGH, 120);
    id = incidents.escalate(new Incidents.Escalation(draft, List.of(), false, false));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void titleAndSeverityOfTwoPeopleAreBothKept() {
    var began = details();
    theyChange(new IncidentSaid("Beacon to a bank", Severity.HIGH, Priority.HIGH, 120));

    writing.change(began, new IncidentSaid("Beacon", Severity.CRITICAL, Priority.HIGH, 60));

    assertThat(details().said())
        .isEqualTo(new IncidentSaid("Beacon to a bank", Severity.CRITICAL, Priority.HIGH, 60));
    assertThat(details().row().slaDeadline()).isEqualTo(began.row().createdAt().plusSeconds(3_600));
    assertThat(told.notices()).hasSize(1);
    assertThat(told.endings()).containsExactly("saved");
  }

  @Test
  void twoTitlesAreAskedAbout() {
    var began = details();
    theyChange(new IncidentSaid("Of a colleague", Severity.HIGH, Priority.LOW, 120));

    Answering.with(
        person -> {
          person.choose("Of");
          person.press("Save");
        },
        () -> writing.change(began, new IncidentSaid("Mine", Severity.LOW, Priority.HIGH, 120)));

    assertThat(details().said())
        .isEqualTo(new IncidentSaid("Of a colleague", Severity.LOW, Priority.LOW, 120));
    assertThat(told.failures()).isEmpty();
  }

  @Test
  void whoeverPutsItOffSavesNothing() {
    var began = details();
    theyChange(new IncidentSaid("Of a colleague", Severity.HIGH, Priority.HIGH, 120));

    Answering.with(
        person -> person.press("Cancel"),
        () -> writing.change(began, new IncidentSaid("Mine", Severity.HIGH, Priority.HIGH, 120)));

    assertThat(details().said().title()).isEqualTo("Of a colleague");
    assertThat(told.endings()).containsExactly("put off");
  }

  @Test
  void aChangeCanBeTakenBackAndTheHistoryTellsIt() {
    var began = details();
    writing.change(began, new IncidentSaid("Theft", Severity.LOW, Priority.LOW, 480));
    var audit = fixture.alder().audit();
    var newest = audit.details(audit.size() - 1, quiet());
    assertThat(newest.row().action()).isEqualTo("INCIDENT_UPDATED");
    assertThat(newest.changes())
        .contains(
            new FieldChange("title", "Beacon", "Theft"),
            new FieldChange("sla_minutes", "120", "480"));

    fixture.alder().alerts().undo(fixture.alder().alerts().latestUndo().orElseThrow(), quiet());

    assertThat(details().said()).isEqualTo(began.said());
    assertThat(details().row().slaDeadline()).isEqualTo(began.row().slaDeadline());
  }

  @Test
  void systemsAndPeopleOfTwoArePutTogether() {
    var me = fixture.alder().membership().userId();
    incidents.systems(id, version(), Set.of("ws-1", "ws-2"));
    var began = details();
    var people = incidents.people(id, quiet());
    incidents.systems(id, version(), Set.of("ws-2", "mail-1"));

    writing.systems(began, Set.of("ws-1", "ws-2", "vpn-1"));
    writing.team(began, people, Set.of(me));

    assertThat(details().systems()).containsExactlyInAnyOrder("ws-2", "mail-1", "vpn-1");
    assertThat(incidents.people(id, quiet()).team()).containsExactly(me);
    assertThat(told.failures()).isEmpty();
  }

  @Test
  void aTeamThatAColleagueChangedIsNotOverwritten() {
    var me = fixture.alder().membership().userId();
    var began = details();
    var people = incidents.people(id, quiet());
    incidents.team(id, version(), Set.of(me));

    writing.team(began, people, Set.of());

    assertThat(incidents.people(id, quiet()).team()).containsExactly(me);
  }

  @Test
  void whyItIsOverIsKeptBesideWhatAColleagueWrote() {
    var began = details();
    incidents.resolve(id, version(), "Cleaned");

    Answering.with(
        person -> {
          person.choose("Both");
          person.press("Save");
        },
        () -> writing.resolve(began, "Blocked at the proxy"));

    assertThat(details().resolutionSummary()).isEqualTo("Cleaned\n\nBlocked at the proxy");
    assertThat(details().row().status()).isEqualTo(IncidentStatus.RESOLVED);
  }

  @Test
  void aReasonIsNotLostToAnotherChange() {
    incidents.resolve(id, version(), "Cleaned");
    var began = details();
    incidents.systems(id, version(), Set.of("ws-1"));

    writing.reopen(began, IncidentStatus.RECOVERY, "It came back");

    assertThat(details().row().status()).isEqualTo(IncidentStatus.RECOVERY);
    assertThat(told.notices()).hasSize(1);
  }

  private void theyChange(IncidentSaid said) {
    incidents.change(id, version(), said);
  }

  private int version() {
    return details().row().version();
  }

  private IncidentDetails details() {
    return incidents.details(id, quiet());
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
