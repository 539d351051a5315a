package io.sentineliq.workbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.incident.NewIncident;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.task.NewTask;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.TaskStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseServiceTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private CaseService cases;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    cases = alder.cases();
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void anUndoneCaseLeavesItsNumberAndGivesItsAlertsBack() {
    var alert = Specimens.alert(alder, "Phish");
    var id = opened(List.of(alert));
    var number = row(id).number();
    assertThat(row(id).alerts()).isEqualTo(1);
    assertThat(status(alert)).isEqualTo(AlertStatus.INVESTIGATING);
    alder.alerts().undo(alder.alerts().latestUndo().orElseThrow(), quiet());
    assertThat(status(alert)).isEqualTo(AlertStatus.NEW);
    assertThat(row(id).isWithdrawn()).isTrue();
    assertThat(row(opened(List.of())).number()).isGreaterThan(number);
    assertThat(cases.allIds(new CaseQuery(true), quiet())).doesNotContain(id);
    assertThat(cases.allIds(new CaseQuery(false), quiet())).contains(id);
  }

  @Test
  void addingAlertsIsTakenBackWithoutTheRestOfTheCase() {
    var first = Specimens.alert(alder, "One");
    var second = Specimens.alert(alder, "Two");
    var id = opened(List.of(first));
    cases.add(id, List.of(second), true);
    assertThat(row(id).alerts()).isEqualTo(2);
    alder.alerts().undo(alder.alerts().latestUndo().orElseThrow(), quiet());
    assertThat(cases.details(id, quiet()).alerts())
        .extracting(CaseAlertRow::id)
        .containsExactly(first);
    assertThat(row(id).isWithdrawn()).isFalse();
  }

  @Test
  void anIncidentBecomesACaseWithItsAlerts() {
    var alert = Specimens.alert(alder, "Beacon");
    var draft = new NewIncident("Beacon", null, Severity.HIGH, Priority.HIGH, 120);
    var incident =
        alder.incidents().escalate(new Incidents.Escalation(draft, List.of(alert), true, true));
    var id =
        cases.open(new Cases.Opening(NewCase.of("Beacon"), List.of(), Optional.of(incident), true));
    var details = cases.details(id, quiet());
    assertThat(details.incidents()).extracting(CaseIncidentRow::id).containsExactly(incident);
    assertThat(details.alerts()).extracting(CaseAlertRow::id).containsExactly(alert);
    assertThat(alder.incidents().details(incident, quiet()).timeline().getFirst().title())
        .contains("Beacon");
  }

  @Test
  void refusesToCloseOverAnOpenTaskUntilSomebodyDecides() {
    var id = opened(List.of());
    var task = alder.tasks().add(TaskOwner.caseFile(id), NewTask.of("Image the disk"));
    cases.moveTo(id, row(id).version(), CaseStatus.REVIEW);
    assertThat(cases.unsettled(id, quiet())).extracting(Cases.Unsettled::id).containsExactly(task);
    assertThatThrownBy(() -> cases.close(id, row(id).version(), "Done", Map.of()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Conflict.class));
    assertThat(row(id).status()).isEqualTo(CaseStatus.REVIEW);
    cases.close(id, row(id).version(), "Done", Map.of(task, ClosingDecision.CANCEL));
    var closed = cases.details(id, quiet());
    assertThat(closed.row().status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(closed.tasks().getFirst().status()).isEqualTo(TaskStatus.CANCELLED);
    assertThatThrownBy(() -> alder.tasks().add(TaskOwner.caseFile(id), NewTask.of("More")))
        .isInstanceOf(ProblemException.class);
    cases.reopen(id, row(id).version(), "New traces");
    assertThat(row(id).closedAt()).isNull();
  }

  @Test
  void aCaseIsLinkedToAnother() {
    var one = opened(List.of());
    var other = opened(List.of());
    cases.link(one, other, CaseLinkKind.DUPLICATE);
    assertThat(cases.details(one, quiet()).cases())
        .extracting(CaseLinkRow::id)
        .containsExactly(other);
  }

  private UUID opened(List<UUID> alerts) {
    return cases.open(
        new Cases.Opening(NewCase.of("Investigation"), alerts, Optional.empty(), true));
  }

  private CaseRow row(UUID id) {
    return cases.details(id, quiet()).row();
  }

  private AlertStatus status(UUID alertId) {
    return alder.alerts().details(alertId, quiet()).status();
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
