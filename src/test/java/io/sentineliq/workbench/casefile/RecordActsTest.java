package io.sentineliq.workbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.LeftAlone;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.incident.IncidentAct;
import io.sentineliq.workbench.incident.IncidentColumn;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentRow;
import io.sentineliq.workbench.incident.IncidentStatus;
import io.sentineliq.workbench.incident.IncidentView;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.incident.NewIncident;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.timeline.TimelineQuery;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.workspace.Colleague;
import io.sentineliq.workbench.workspace.SecondPerson;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** What is done to many incidents or cases at once, and taken back at once. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordActsTest {

  /** More than two transactions take. */
  private static final int MANY = 230;

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private UUID me;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    me = alder.membership().userId();
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void manyIncidentsMoveAsOneActAndAreTakenBackAsOne() {
    var ids = IntStream.range(0, MANY).mapToObj(number -> incident("Many " + number)).toList();
    var late = ids.getLast();
    alder.incidents().moveTo(late, version(late), IncidentStatus.RECOVERY);

    var result = move(ids, IncidentStatus.CONTAINMENT);

    assertThat(result.changed()).isEqualTo(MANY - 1);
    assertThat(result.leftAlone(LeftAlone.NOT_ALLOWED)).isEqualTo(1);
    assertThat(status(ids.getFirst())).isEqualTo(IncidentStatus.CONTAINMENT);
    assertThat(events(ids.getFirst())).first().asString().contains("Containment");
    var touched = ids.get(1);
    alder.incidents().assign(touched, version(touched), me);
    var back = alder.alerts().undo(result.undo().orElseThrow(), quiet());
    assertThat(back.changed()).isEqualTo(MANY - 2);
    assertThat(back.leftAlone(LeftAlone.CHANGED_SINCE)).isEqualTo(1);
    assertThat(status(ids.getFirst())).isEqualTo(IncidentStatus.ACTIVE);
    assertThat(status(touched)).isEqualTo(IncidentStatus.CONTAINMENT);
    assertThatThrownBy(() -> alder.alerts().undo(result.undo().orElseThrow(), quiet()))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void everyChangedIncidentHasItsEventAndItsEntryOfTheHistory() {
    var ids = List.of(incident("Told one"), incident("Told two"));

    alder.incidents().act(new IncidentAct.Assign(me), ids, quiet());

    for (var id : ids) {
      assertThat(events(id)).anyMatch(title -> title.startsWith("Assigned to"));
      assertThat(actions(id)).contains("INCIDENT_ASSIGNED");
    }
    var again = alder.incidents().act(new IncidentAct.Assign(me), ids, quiet());
    assertThat(again.leftAlone(LeftAlone.ALREADY_SO)).isEqualTo(2);
    assertThat(again.undo()).isEmpty();
  }

  @Test
  void anIncidentThatWasResolvedByMistakeIsOpenAgainWithItsClock() {
    var id = incident("Resolved by mistake");
    var before = row(id);
    alder.incidents().resolve(id, before.version(), "Done");

    undo();

    assertThat(row(id).status()).isEqualTo(IncidentStatus.ACTIVE);
    assertThat(row(id).resolvedAt()).isNull();
    assertThat(row(id).slaDeadline()).isEqualTo(before.slaDeadline());
    alder.incidents().moveTo(id, row(id).version(), IncidentStatus.INVESTIGATING);
    alder.incidents().moveTo(id, row(id).version(), IncidentStatus.RECOVERY);
    undo();
    undo();
    assertThat(row(id).status()).as("one act after the other").isEqualTo(IncidentStatus.ACTIVE);
  }

  @Test
  void manyCasesGoToReviewAndIntoOtherHandsAndComeBack() {
    var ids = List.of(caseFile("First"), caseFile("Second"), caseFile("Third"));
    var closed = ids.getLast();
    alder.cases().moveTo(closed, caseRow(closed).version(), CaseStatus.REVIEW);
    alder.cases().close(closed, caseRow(closed).version(), "Done", Map.of());

    var result = alder.cases().act(new CaseAct.Move(CaseStatus.REVIEW), ids, quiet());

    assertThat(result.changed()).isEqualTo(2);
    assertThat(result.leftAlone(LeftAlone.NOT_ALLOWED)).isEqualTo(1);
    var archived = alder.cases().act(new CaseAct.Move(CaseStatus.ARCHIVED), ids, quiet());
    assertThat(archived.changed()).isEqualTo(1);
    assertThat(caseRow(closed).status()).isEqualTo(CaseStatus.ARCHIVED);
    undo();
    undo();
    assertThat(caseRow(closed).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(caseRow(ids.getFirst()).status()).isEqualTo(CaseStatus.ACTIVE);
  }

  @Test
  void whoGetsACaseBackIsNotInItsTeamToo() throws SQLException {
    var id = caseFile("Handed over by mistake");
    var other = someoneElse();
    alder.cases().act(new CaseAct.Assign(other), List.of(id), quiet());
    assertThat(alder.cases().audience(id, quiet()).team()).containsExactly(me);

    undo();

    assertThat(alder.cases().audience(id, quiet()).team()).isEmpty();
    assertThat(caseRow(id).investigator()).isNotNull();
  }

  @Test
  void aMemberDoesNotChangeWhatIsAnotherPersonsAndIsToldSo() throws SQLException {
    var id = incident("Of Ana");
    alder.incidents().assign(id, version(id), me);
    var free = incident("Of nobody");
    var mia = fixture.member("mia", miaId());

    var result =
        mia.incidents()
            .act(
                new IncidentAct.Move(IncidentStatus.INVESTIGATING, ""), List.of(id, free), quiet());

    assertThat(result.changed()).isEqualTo(1);
    assertThat(result.leftAlone(LeftAlone.NOT_YOURS)).isEqualTo(1);
    assertThat(status(id)).isEqualTo(IncidentStatus.ACTIVE);
    assertThat(status(free)).isEqualTo(IncidentStatus.INVESTIGATING);
  }

  @Test
  void listsAreSortedByTheDatabase() {
    incident("zebra");
    incident("Aardvark");
    var query =
        new IncidentQuery(IncidentView.OPEN.filter(), SortOrder.ascending(IncidentColumn.TITLE));
    var titles =
        alder.incidents().rows(alder.incidents().allIds(query, quiet()), quiet()).stream()
            .map(IncidentRow::title)
            .toList();
    assertThat(titles).isSortedAccordingTo(Comparator.comparing(String::toLowerCase));
    for (var column : IncidentColumn.values()) {
      for (var isDescending : List.of(true, false)) {
        var one =
            new IncidentQuery(IncidentView.OPEN.filter(), new SortOrder<>(column, isDescending));
        assertThat(alder.incidents().allIds(one, quiet())).hasSameSizeAs(titles);
      }
    }
    caseFile("Sorted");
    for (var column : CaseColumn.values()) {
      var one = new CaseQuery(CaseView.OPEN.filter(), new SortOrder<>(column, false));
      assertThat(alder.cases().allIds(one, quiet())).isNotEmpty();
    }
  }

  private ActResult move(List<UUID> ids, IncidentStatus next) {
    return alder.incidents().act(new IncidentAct.Move(next, ""), ids, quiet());
  }

  private void undo() {
    alder.alerts().undo(alder.alerts().latestUndo().orElseThrow(), quiet());
  }

  private List<String> events(UUID id) {
    var timelines = alder.timelines();
    var query = TimelineQuery.all(TimelineSubjects.incident(id));
    return timelines.rows(timelines.allIds(query, quiet()), quiet()).stream()
        .map(entry -> entry.title())
        .toList();
  }

  private List<String> actions(UUID id) {
    return alder.audit().page(alder.audit().size() - 1, 50, quiet()).stream()
        .filter(entry -> id.toString().equals(entry.resourceId()))
        .map(AuditRow::action)
        .toList();
  }

  /** On a server she is there already. */
  private UUID miaId() throws SQLException {
    return database == TestDatabase.H2 ? someoneElse() : me;
  }

  private UUID someoneElse() throws SQLException {
    var there =
        alder.cases().colleagues(quiet()).stream()
            .map(Colleague::id)
            .filter(id -> !id.equals(me))
            .findFirst();
    return there.isPresent() ? there.get() : SecondPerson.in(fixture, alder);
  }

  private UUID incident(String title) {
    var draft = new NewIncident(title, null, Severity.HIGH, Priority.HIGH, 120);
    return alder.incidents().escalate(new Incidents.Escalation(draft, List.of(), false, false));
  }

  private UUID caseFile(String title) {
    return alder
        .cases()
        .open(
            new Cases.Opening(
                NewCase.of(title), List.of(), Optional.empty(), false, Optional.empty()));
  }

  private IncidentRow row(UUID id) {
    return alder.incidents().details(id, quiet()).row();
  }

  private CaseRow caseRow(UUID id) {
    return alder.cases().details(id, quiet()).row();
  }

  private IncidentStatus status(UUID id) {
    return row(id).status();
  }

  private int version(UUID id) {
    return row(id).version();
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
