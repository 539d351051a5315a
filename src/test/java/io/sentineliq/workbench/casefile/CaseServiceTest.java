package io.sentineliq.workbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.casefile.template.TemplateText;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.classification.Tlp;
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
import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.task.TaskStatus;
import io.sentineliq.workbench.timeline.TimelineQuery;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  void aCaseIsOpenedBySixStatements() {
    var id = opened(List.of(Specimens.alert(alder, "Counted")));
    fixture.anasStore().forget();
    var details = cases.details(id, quiet());
    assertThat(fixture.anasStore().statements()).hasSizeLessThanOrEqualTo(6);
    assertThat(details.row().alerts()).isEqualTo(1);
    assertThat(details.size().events()).isPositive();
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
    assertThat(cases.alerts().allIds(id, quiet())).containsExactly(first);
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
    assertThat(cases.alerts().allIds(id, quiet())).containsExactly(alert);
    var told = TimelineQuery.all(TimelineSubjects.incident(incident));
    var newest = alder.timelines().firstIds(told, 1, quiet());
    assertThat(alder.timelines().rows(newest, quiet()).getFirst().title()).contains("Beacon");
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

  @Test
  void mergingBringsWhatBelongsToACaseAndUndoGivesItBack() {
    var alert = Specimens.alert(alder, "Merged");
    var gone = opened(List.of(alert));
    var stays = opened(List.of());
    var first = alder.tasks().add(TaskOwner.caseFile(gone), NewTask.of("Image the disk"));
    var second = alder.tasks().add(TaskOwner.caseFile(gone), NewTask.of("Read the image"));
    alder.tasks().need(second, first);
    cases.merge(gone, row(gone).version(), stays);
    var merged = cases.details(stays, quiet());
    assertThat(cases.alerts().allIds(stays, quiet())).containsExactly(alert);
    assertThat(merged.tasks()).extracting(TaskRow::openNeeds).containsExactly(0L, 1L);
    assertThat(row(gone).isWithdrawn()).isTrue();
    assertThat(merged.cases())
        .containsExactly(
            new CaseLinkRow(
                gone, row(gone).number(), "Investigation", CaseLinkKind.DUPLICATE, true));
    alder.alerts().undo(alder.alerts().latestUndo().orElseThrow(), quiet());
    var apart = cases.details(stays, quiet());
    assertThat(cases.alerts().allIds(stays, quiet())).isEmpty();
    assertThat(apart.tasks()).isEmpty();
    assertThat(apart.cases()).isEmpty();
    assertThat(row(gone).isWithdrawn()).isFalse();
    assertThat(cases.details(gone, quiet()).tasks()).hasSize(2);
  }

  @Test
  void everyNumberOverTheListHasItsRowsBehindIt() {
    var id = opened(List.of());
    cases.moveTo(id, row(id).version(), CaseStatus.REVIEW);
    var counts = cases.counts(quiet());
    for (var view : CaseView.values()) {
      assertThat(cases.allIds(new CaseQuery(view, ""), quiet()))
          .as(view.name())
          .hasSize(Math.toIntExact(counts.getOrDefault(view, -1L)));
    }
    assertThat(cases.allIds(new CaseQuery(CaseView.REVIEW, "INVEST"), quiet())).contains(id);
    assertThat(cases.allIds(new CaseQuery(CaseView.ALL, "100%"), quiet())).isEmpty();
  }

  @Test
  void refusesToMergeACaseIntoItself() {
    var id = opened(List.of());
    assertThatThrownBy(() -> cases.merge(id, row(id).version(), id))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aTemplateIsMadeOfACaseAndMakesCases() {
    var id = opened(List.of());
    var first = alder.tasks().add(TaskOwner.caseFile(id), NewTask.of("Ask the bank"));
    var second = alder.tasks().add(TaskOwner.caseFile(id), NewTask.of("Freeze the account"));
    alder.tasks().need(second, first);
    cases.saveTemplate(id, "Wire fraud");
    cases.saveTemplate(id, "Wire fraud");
    var own = cases.templates(quiet()).stream().filter(TemplateText::isOwn).toList();
    assertThat(own).extracting(TemplateText::name).containsExactly("Wire fraud");
    var made =
        cases.open(
            new Cases.Opening(
                NewCase.of("Next"),
                List.of(),
                Optional.empty(),
                true,
                Optional.of(own.getFirst())));
    assertThat(cases.details(made, quiet()).tasks())
        .extracting(TaskRow::title, TaskRow::openNeeds)
        .containsExactly(tuple("Ask the bank", 0L), tuple("Freeze the account", 1L));
  }

  @Test
  void whoMaySeeACaseIsChangedWithItsAuditEntry() {
    var id = opened(List.of());
    var words = NewCase.of("Renamed");
    var open =
        new NewCase(
            words.title(),
            "More",
            Priority.HIGH,
            CaseType.FRAUD,
            Confidentiality.INTERNAL,
            Tlp.GREEN,
            null);
    cases.change(id, row(id).version(), open);
    assertThat(row(id).confidentiality()).isEqualTo(Confidentiality.INTERNAL);
    var timeline = TimelineQuery.all(TimelineSubjects.caseFile(id));
    var events = alder.timelines().allIds(timeline, quiet());
    assertThat(alder.timelines().rows(events, quiet()))
        .extracting(event -> event.title())
        .anyMatch(title -> title.contains("Internal"))
        .anyMatch(title -> title.contains("GREEN"));
    var audience = cases.audience(id, quiet());
    assertThat(audience.few()).isPositive().isLessThanOrEqualTo(audience.colleagues().size());
    cases.team(id, row(id).version(), Set.of(alder.membership().userId()));
    assertThat(cases.audience(id, quiet()).team()).containsExactly(alder.membership().userId());
  }

  @Test
  void aCaseOfAnIncidentIsTakenBackByOneUndo() {
    var draft = new NewIncident("Beacon", null, Severity.HIGH, Priority.HIGH, 120);
    var incident =
        alder.incidents().escalate(new Incidents.Escalation(draft, List.of(), true, true));
    var id =
        cases.open(new Cases.Opening(NewCase.of("Beacon"), List.of(), Optional.of(incident), true));
    assertThat(cases.ofIncident(incident, quiet())).extracting(CaseLinkRow::id).containsExactly(id);
    alder.alerts().undo(alder.alerts().latestUndo().orElseThrow(), quiet());
    assertThat(row(id).isWithdrawn()).isTrue();
    assertThat(cases.ofIncident(incident, quiet())).isEmpty();
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
