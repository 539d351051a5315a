package io.sentineliq.workbench.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.incident.playbook.Playbook;
import io.sentineliq.workbench.incident.playbook.PlaybookPhase;
import io.sentineliq.workbench.incident.playbook.PlaybookTask;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.task.TaskStatus;
import io.sentineliq.workbench.timeline.TimelineEntry;
import io.sentineliq.workbench.timeline.TimelineQuery;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentServiceTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private IncidentService incidents;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    incidents = alder.incidents();
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void escalatingCarriesWhatIsChosenAndUndoTakesItBack() {
    Specimens.store(alder);
    var query = new AlertQuery(AlertFilter.EVERYTHING, AlertQuery.NEWEST_FIRST);
    var alerts = List.copyOf(alder.alerts().allIds(query, quiet()));
    var id = incidents.escalate(new Incidents.Escalation(draft(60), alerts, true, true));
    var details = incidents.details(id, quiet());
    assertThat(incidents.alerts().allIds(id, quiet())).hasSameSizeAs(alerts);
    assertThat(details.systems()).contains("ws-1");
    assertThat(details.row().alerts()).isEqualTo(alerts.size());
    assertThat(status(alerts.getFirst())).isEqualTo(AlertStatus.INVESTIGATING);
    assertThat(alder.alerts().details(alerts.getFirst(), quiet()).timeline().getFirst().title())
        .contains("Beacon");
    var undo = latest(IncidentEscalation.ACTION);
    assertThat(alder.alerts().undo(undo, quiet()).changed()).isEqualTo(alerts.size());
    assertThat(status(alerts.getFirst())).isEqualTo(AlertStatus.NEW);
    assertThatThrownBy(() -> incidents.details(id, quiet())).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> alder.alerts().undo(undo, quiet()))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aClockIsToldOfOnceAndBreachedWithoutAnybodyLooking() {
    incidents.checkClocks();
    var id = empty(15);
    assertThat(incidents.checkClocks()).isZero();
    var warned = fixture.later(Duration.ofMinutes(13));
    assertThat(warned.incidents().checkClocks()).isEqualTo(1);
    assertThat(warned.incidents().checkClocks()).isZero();
    assertThat(incidents.details(id, quiet()).row().isBreached()).isFalse();
    var late = fixture.later(Duration.ofMinutes(16));
    assertThat(late.incidents().checkClocks()).isEqualTo(1);
    assertThat(late.incidents().checkClocks()).isZero();
    var row = incidents.details(id, quiet()).row();
    assertThat(row.isBreached()).isTrue();
    incidents.resolve(id, row.version(), "Contained");
  }

  @Test
  void whatHappenedWhileNobodyWasThereIsToldOnceWithItsOwnTime() throws Exception {
    incidents.checkClocks();
    var worst = new NewIncident("Beacon", null, Severity.CRITICAL, Priority.CRITICAL, 15);
    var id = incidents.escalate(new Incidents.Escalation(worst, List.of(), false, false));
    var opened = incidents.details(id, quiet()).row().createdAt();
    var one = fixture.later(Duration.ofMinutes(16)).incidents();
    var other = fixture.later(Duration.ofMinutes(16)).incidents();
    try (var threads = Executors.newFixedThreadPool(2)) {
      var looks =
          threads.invokeAll(List.<Callable<Integer>>of(one::checkClocks, other::checkClocks));
      assertThat(looks.get(0).get() + looks.get(1).get()).isEqualTo(1);
    }
    assertThat(timeline(id))
        .extracting(event -> event.at())
        .containsExactly(
            opened.plus(Duration.ofMinutes(15)), opened.plus(Duration.ofMinutes(12)), opened);
    assertThat(alder.notifications().page(null, 1, quiet()).getFirst().message())
        .contains("Beacon");
    incidents.resolve(id, version(id), "Contained");
  }

  @Test
  void theNextLookIsWhenTheNextClockHasSomethingToTell() {
    incidents.checkClocks();
    var id = empty(15);
    var row = incidents.details(id, quiet()).row();
    assertThat(incidents.nextClock()).contains(row.slaWarningAt());
    var soon = InstantSource.fixed(row.slaWarningAt().minusSeconds(7));
    assertThat(SlaWatch.look(incidents, soon)).isEqualTo(Duration.ofSeconds(7));
    var early = InstantSource.fixed(row.slaWarningAt().minusSeconds(700));
    assertThat(SlaWatch.look(incidents, early)).isEqualTo(SlaWatch.LONGEST);
    incidents.resolve(id, version(id), "Contained");
  }

  @Test
  void aLateResolutionIsABreachThatIsTold() {
    var id = empty(15);
    var late = fixture.later(Duration.ofMinutes(16)).incidents();
    late.resolve(id, version(id), "Too late");
    var details = incidents.details(id, quiet());
    assertThat(details.row().isBreached()).isTrue();
    assertThat(timeline(id))
        .extracting(event -> event.title())
        .contains(Messages.text("incident.timeline.breached"));
  }

  @Test
  void everyNumberOverTheListHasItsRowsBehindIt() {
    var late = fixture.later(Duration.ofMinutes(16)).incidents();
    var id = empty(15);
    incidents.assign(id, version(id), alder.membership().userId());
    late.checkClocks();
    var counts = incidents.metrics(quiet()).counts();
    for (var view : IncidentView.values()) {
      assertThat(incidents.allIds(new IncidentQuery(view, ""), quiet()))
          .as(view.name())
          .hasSize(Math.toIntExact(counts.getOrDefault(view, -1L)));
    }
    assertThat(incidents.allIds(new IncidentQuery(IncidentView.LATE, "bea"), quiet())).contains(id);
    assertThat(incidents.allIds(new IncidentQuery(IncidentView.ALL, "b_a"), quiet())).isEmpty();
    incidents.resolve(id, version(id), "Contained");
    var means = incidents.metrics(quiet()).means();
    assertThat(means).containsKeys(IncidentView.ACKNOWLEDGED, IncidentView.RESOLVED);
    assertThat(means.get(IncidentView.RESOLVED)).isBetween(Duration.ZERO, Duration.ofHours(1));
  }

  @Test
  void aTeamWorksBesideWhoeverAnswers() {
    var id = empty(60);
    incidents.team(id, version(id), Set.of(alder.membership().userId()));
    assertThat(incidents.people(id, quiet()).team()).containsExactly(alder.membership().userId());
    incidents.team(id, version(id), Set.of());
    assertThat(incidents.details(id, quiet()).team()).isEmpty();
    incidents.resolve(id, version(id), "Done");
  }

  @Test
  void aPlaybookBringsTasksThatWaitForOneAnotherAndProgressFollowsThem() {
    var id = empty(240);
    var first = task("a", List.of());
    var second = task("b", List.of("a"));
    var playbook = new Playbook("test", "Test", "", "", List.of(first, second));
    incidents.follow(id, 0, playbook);
    var tasks = incidents.details(id, quiet()).tasks();
    assertThat(tasks).extracting(row -> row.title()).containsExactly("Task a", "Task b");
    var b = tasks.getLast();
    assertThat(b.isReady()).isFalse();
    assertThatThrownBy(() -> alder.tasks().move(b.id(), b.version(), TaskStatus.COMPLETED))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Conflict.class));
    var a = tasks.getFirst();
    alder.tasks().move(a.id(), a.version(), TaskStatus.COMPLETED);
    assertThat(incidents.details(id, quiet()).row().progress()).isEqualTo(50);
    alder.tasks().move(b.id(), b.version(), TaskStatus.COMPLETED);
    assertThat(incidents.details(id, quiet()).row().progress()).isEqualTo(100);
    assertThatThrownBy(() -> alder.tasks().need(a.id(), b.id()))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void phasesResolutionAndReopeningAreTold() {
    var id = empty(60);
    incidents.moveTo(id, 0, IncidentStatus.CONTAINMENT);
    assertThatThrownBy(() -> incidents.moveTo(id, 0, IncidentStatus.RECOVERY))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Stale.class));
    incidents.resolve(id, version(id), "Blocked at the proxy");
    incidents.close(id, version(id));
    incidents.reopen(id, version(id), IncidentStatus.INVESTIGATING, "It beacons again");
    var details = incidents.details(id, quiet());
    assertThat(details.row().status()).isEqualTo(IncidentStatus.INVESTIGATING);
    assertThat(timeline(id)).hasSize(5);
    assertThat(timeline(id).getFirst().description()).isEqualTo("It beacons again");
    incidents.resolve(id, version(id), "Again");
  }

  @Test
  void aPlaybookIsTakenBackWithItsTasksUnlessSomebodyWentOn() {
    var id = empty(240);
    var playbook = new Playbook("test", "Test", "", "", List.of(task("a", List.of())));
    incidents.follow(id, 0, playbook);
    alder.alerts().undo(latest("PLAYBOOK_FOLLOWED"), quiet());
    assertThat(incidents.details(id, quiet()).tasks()).isEmpty();
    assertThat(incidents.details(id, quiet()).row().progress()).isZero();

    incidents.follow(id, version(id), playbook);
    var act = latest("PLAYBOOK_FOLLOWED");
    var task = incidents.details(id, quiet()).tasks().getFirst();
    alder.tasks().move(task.id(), task.version(), TaskStatus.IN_PROGRESS);
    assertThatThrownBy(() -> alder.alerts().undo(act, quiet()))
        .isInstanceOf(ProblemException.class);
    assertThat(incidents.details(id, quiet()).tasks()).hasSize(1);
  }

  @Test
  void affectedSystemsAreNamedAndLeftOut() {
    var id = empty(240);
    incidents.systems(id, version(id), Set.of("WS-1", " DC-1 ", ""));
    assertThat(incidents.details(id, quiet()).systems()).containsExactly("DC-1", "WS-1");
    incidents.systems(id, version(id), Set.of("DC-1"));
    assertThat(incidents.details(id, quiet()).systems()).containsExactly("DC-1");
    assertThatThrownBy(() -> incidents.systems(id, 0, Set.of()))
        .isInstanceOf(ProblemException.class);
  }

  /** Other tests act at later times, so that the latest act is one of theirs. */
  private AlertVerbs.UndoToken latest(String action) {
    return new AlertVerbs.UndoToken(
        alder
            .transactions()
            .read(
                quiet(),
                unit ->
                    unit.queries(
                        session ->
                            session
                                .createSelectionQuery(
                                    "select a.id from UndoAct a where a.action = :action"
                                        + " and a.undoneAt is null order by a.createdAt desc",
                                    UUID.class)
                                .setParameter("action", action)
                                .setMaxResults(1)
                                .getSingleResult())));
  }

  private List<TimelineEntry> timeline(UUID id) {
    var timelines = alder.timelines();
    var query = TimelineQuery.all(TimelineSubjects.incident(id));
    return timelines.rows(timelines.allIds(query, quiet()), quiet());
  }

  private int version(UUID id) {
    return incidents.details(id, quiet()).row().version();
  }

  private AlertStatus status(UUID alertId) {
    return alder.alerts().details(alertId, quiet()).status();
  }

  private UUID empty(int minutes) {
    return incidents.escalate(new Incidents.Escalation(draft(minutes), List.of(), false, false));
  }

  private static NewIncident draft(int minutes) {
    return new NewIncident("Beacon", null, Severity.HIGH, Priority.HIGH, minutes);
  }

  private static PlaybookTask task(String key, List<String> after) {
    return new PlaybookTask(key, PlaybookPhase.CONTAINMENT, "Task " + key, "", "", after);
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
