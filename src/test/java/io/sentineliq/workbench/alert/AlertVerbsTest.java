package io.sentineliq.workbench.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.alert.StoredAlerts.Stored;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.AuditDetails;
import io.sentineliq.workbench.audit.AuditDetails.Fact;
import io.sentineliq.workbench.audit.AuditDetails.FieldChange;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** Every verb from every status, done by an ordinary member, told, and taken back. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertVerbsTest {

  private static final Progress UNWATCHED = Progress.unwatched();

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession member;
  private AlertService alerts;
  private StoredAlerts stored;
  private UUID memberId;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    member = database == TestDatabase.H2 ? fixture.alder() : fixture.session("mia", "alder");
    alerts = member.alerts();
    stored = new StoredAlerts(fixture.alder());
    memberId = member.membership().userId();
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  /** Written from the domain's table, one column for each status an alert can be in before. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          acknowledge | ACKNOWLEDGED  | ALREADY_SO    | NOT_ALLOWED   | NOT_ALLOWED   | NOT_ALLOWED
          take        | ACKNOWLEDGED  | ACKNOWLEDGED  | INVESTIGATING | NOT_ALLOWED   | NOT_ALLOWED
          assign      | ACKNOWLEDGED  | ACKNOWLEDGED  | INVESTIGATING | NOT_ALLOWED   | NOT_ALLOWED
          unassign    | ALREADY_SO    | ALREADY_SO    | ALREADY_SO    | NOT_ALLOWED   | NOT_ALLOWED
          dismiss     | DISMISSED     | DISMISSED     | DISMISSED     | NOT_ALLOWED   | ALREADY_SO
          resolve     | RESOLVED      | RESOLVED      | RESOLVED      | ALREADY_SO    | NOT_ALLOWED
          reopen      | NOT_ALLOWED   | NOT_ALLOWED   | ALREADY_SO    | INVESTIGATING | INVESTIGATING
          tag         | NEW           | ACKNOWLEDGED  | INVESTIGATING | RESOLVED      | DISMISSED
          """)
  void movesWhatItMayAndCountsTheRest(ArgumentsAccessor table) {
    var ids = new ArrayList<UUID>();
    Arrays.stream(AlertStatus.values()).forEach(status -> ids.add(stored.in(status)));
    var before = stored.read(ids);

    var result = alerts.act(verb(cell(table, 0)), selection(ids), UNWATCHED);

    var after = stored.read(ids);
    var left = new ArrayList<String>();
    for (var i = 0; i < ids.size(); i++) {
      var expected = cell(table, i + 1);
      if (isLeftAlone(expected)) {
        left.add(expected);
        assertThat(after.get(i)).isEqualTo(before.get(i));
      } else {
        assertThat(after.get(i).status()).isEqualTo(expected);
        assertThat(after.get(i).version()).isEqualTo(before.get(i).version() + 1);
        assertThat(after.get(i).updatedAt()).isGreaterThan(before.get(i).updatedAt());
      }
    }
    assertThat(result.isComplete()).isTrue();
    assertThat(result.notReached()).isZero();
    assertThat(result.changed()).isEqualTo(ids.size() - left.size());
    for (var why : LeftAlone.values()) {
      assertThat(result.leftAlone(why))
          .as(why.name())
          .isEqualTo(left.stream().filter(why.name()::equals).count());
    }
    undoesEverything(result, ids, before);
  }

  @Test
  void acknowledgingNotesWhen() {
    var after = actOn(AlertStatus.NEW, new AlertAct.Acknowledge());
    assertThat(after.field("acknowledged_at")).isEqualTo(after.updatedAt());
    assertThat(after.field("assignee_id")).isEqualTo("null");
  }

  @Test
  void takingNamesWhoeverActs() {
    var after = actOn(AlertStatus.NEW, new AlertAct.Take());
    assertThat(after.field("assignee_id")).isEqualTo(memberId.toString());
    assertThat(after.field("assigned_at")).isEqualTo(after.updatedAt());
    assertThat(after.field("acknowledged_at")).isEqualTo(after.updatedAt());
  }

  @Test
  void assigningNamesAnotherMemberAndNobodyAgain() {
    var ana = fixture.alder().membership().userId();
    var id = stored.in(AlertStatus.INVESTIGATING);
    var token = alerts.act(new AlertAct.Assign(ana), id, 0);
    assertThat(stored.read(id).field("assignee_id")).isEqualTo(ana.toString());
    alerts.undo(token, UNWATCHED);
    assertThat(stored.read(id).field("assignee_id")).isEqualTo("null");
    alerts.act(new AlertAct.Assign(ana), id, 2);
    alerts.act(new AlertAct.Assign(null), id, 3);
    assertThat(stored.read(id).field("assignee_id")).isEqualTo("null");
    assertThat(stored.read(id).field("assigned_at")).isEqualTo("null");
    assertThat(stored.read(id).status()).isEqualTo("INVESTIGATING");
  }

  @Test
  void whatIsAssignedAlreadyIsLeftAlone() {
    var id = stored.in(AlertStatus.ACKNOWLEDGED);
    alerts.act(new AlertAct.Take(), id, 0);
    var again = alerts.act(new AlertAct.Assign(memberId), selection(List.of(id)), UNWATCHED);
    assertThat(again.changed()).isZero();
    assertThat(again.leftAlone(LeftAlone.ALREADY_SO)).isOne();
    assertThat(again.undo()).isEmpty();
  }

  @Test
  void nobodyFromOutsideIsAssigned() {
    var id = stored.in(AlertStatus.NEW);
    var before = stored.read(id);
    var entries = member.audit().size();
    for (var stranger :
        List.of(fixture.birch().membership().userId(), UUID.fromString("0199-0-7000-8000-1"))) {
      var act = new AlertAct.Assign(stranger);
      assertThat(problem(() -> alerts.act(act, id, 0)))
          .isEqualTo(new Problem.InvalidField("assignee", "alert.act.assign.noMember", List.of()));
      assertThat(problem(() -> alerts.act(act, selection(List.of(id)), UNWATCHED)))
          .isInstanceOf(Problem.InvalidField.class);
    }
    assertThat(stored.read(id)).isEqualTo(before);
    assertThat(member.audit().size()).isEqualTo(entries);
  }

  @Test
  void closingNotesTheOutcomeAndReopeningForgetsIt() {
    var id = stored.in(AlertStatus.NEW);
    alerts.act(new AlertAct.Dismiss(Resolution.DUPLICATE, " seen twice "), id, 0);
    var dismissed = stored.read(id);
    assertThat(dismissed.field("resolution")).isEqualTo("DUPLICATE");
    assertThat(dismissed.field("resolution_reason")).isEqualTo("seen twice");
    assertThat(dismissed.field("resolved_at")).isEqualTo(dismissed.updatedAt());
    alerts.act(new AlertAct.Reopen("not a duplicate"), id, 1);
    for (var column : List.of("resolution", "resolution_reason", "resolved_at")) {
      assertThat(stored.read(id).field(column)).as(column).isEqualTo("null");
    }
    alerts.act(new AlertAct.Resolve(Resolution.TRUE_POSITIVE, " "), id, 2);
    assertThat(stored.read(id).field("resolution")).isEqualTo("TRUE_POSITIVE");
    assertThat(stored.read(id).field("resolution_reason")).isEqualTo("null");
  }

  @Test
  void tagsComeAndGoAndComeBack() {
    var tagged = stored.in(AlertStatus.NEW);
    var bare = stored.in(AlertStatus.NEW);
    var already = stored.in(AlertStatus.NEW);
    List.of("noise", "kept").forEach(tag -> stored.tag(tagged, tag));
    stored.tag(already, "beacon");
    var ids = List.of(tagged, bare, already);
    var before = stored.read(ids);
    var act = new AlertAct.Tag(Set.of("beacon"), Set.of("noise"));

    var result = alerts.act(act, selection(ids), UNWATCHED);

    assertThat(stored.read(tagged).tags()).containsExactly("beacon", "kept");
    assertThat(stored.read(bare).tags()).containsExactly("beacon");
    assertThat(stored.read(already)).isEqualTo(before.getLast());
    assertThat(result.changed()).isEqualTo(2);
    assertThat(result.leftAlone(LeftAlone.ALREADY_SO)).isOne();
    undoesEverything(result, ids, before);
  }

  @Test
  void oneAlertIsToldWithItsFields() {
    var id = stored.in(AlertStatus.ACKNOWLEDGED);
    alerts.act(new AlertAct.Resolve(Resolution.BENIGN, "a backup"), id, 0);
    var entry = newestEntry();
    assertThat(entry.row().action()).isEqualTo("ALERT_RESOLVED");
    assertThat(entry.row().resource()).isEqualTo("ALERT");
    assertThat(entry.row().resourceId()).isEqualTo(id.toString());
    assertThat(entry.changes())
        .contains(
            new FieldChange("status", "ACKNOWLEDGED", "RESOLVED"),
            new FieldChange("resolution", null, "BENIGN"),
            new FieldChange("resolution_reason", null, "a backup"))
        .extracting(FieldChange::field)
        .containsExactlyInAnyOrder("status", "resolution", "resolution_reason", "resolved_at");
    assertThat(entry.facts())
        .containsExactlyInAnyOrder(
            new Fact("resolution", "BENIGN"), new Fact("reason", "a backup"));
    var event = alerts.details(id, UNWATCHED).timeline().getFirst();
    assertThat(event.title()).isEqualTo("Resolved: Benign");
    assertThat(event.description()).isEqualTo("a backup");
  }

  @Test
  void aSelectionOfOneIsToldTheSameWay() {
    var id = stored.in(AlertStatus.NEW);
    alerts.act(new AlertAct.Take(), selection(List.of(id)), UNWATCHED);
    assertThat(newestEntry().row().resourceId()).isEqualTo(id.toString());
    assertThat(newestEntry().row().action()).isEqualTo("ALERT_TAKEN");
    assertThat(newestEntry().changes())
        .extracting(FieldChange::field)
        .containsExactlyInAnyOrder("status", "acknowledged_at", "assignee_id", "assigned_at");
  }

  @Test
  void oneAlertThatDoesNotAllowItIsRefused() {
    var closed = stored.in(AlertStatus.RESOLVED);
    var dismiss = new AlertAct.Dismiss(Resolution.BENIGN, "no");
    assertThat(problem(() -> alerts.act(dismiss, closed, 0)))
        .isEqualTo(new Problem.NotAllowed("Resolved", "Dismissed"));
    assertThat(problem(() -> alerts.act(new AlertAct.Take(), closed, 0)))
        .isInstanceOf(Problem.Conflict.class);
    assertThat(problem(() -> alerts.act(dismiss, UUID.randomUUID(), 0)))
        .isInstanceOf(Problem.NotFound.class);
  }

  @Test
  void aStaleActIsToldWhoWasFasterThoughManyWereChanged() {
    var ids = List.of(stored.in(AlertStatus.NEW), stored.in(AlertStatus.NEW));
    alerts.act(new AlertAct.Acknowledge(), selection(ids), UNWATCHED);
    var mine = fixture.alder().alerts();
    assertThat(problem(() -> mine.act(new AlertAct.Take(), ids.getFirst(), 0)))
        .isInstanceOfSatisfying(
            Problem.Stale.class,
            stale -> assertThat(stale.who()).isEqualTo(member.membership().displayName()));
  }

  @Test
  void whatIsInTheBinIsGone() {
    var ids = List.of(stored.in(AlertStatus.NEW), stored.in(AlertStatus.NEW));
    stored.change(ids.getFirst(), "deleted_at = updated_at");
    var before = stored.read(ids.getFirst());
    var result = alerts.act(new AlertAct.Acknowledge(), selection(ids), UNWATCHED);
    assertThat(result.changed()).isOne();
    assertThat(result.leftAlone(LeftAlone.GONE)).isOne();
    assertThat(stored.read(ids.getFirst())).isEqualTo(before);
  }

  @Test
  void anotherWorkspacesAlertsAreUntouched() {
    var birch = new StoredAlerts(fixture.birch());
    var theirs = birch.in(AlertStatus.NEW);
    birch.tag(theirs, "noise");
    var ours = stored.in(AlertStatus.NEW);
    var before = birch.read(theirs);
    for (var verb : List.of("take", "tag", "resolve", "reopen", "dismiss")) {
      var result = alerts.act(verb(verb), selection(List.of(theirs, ours)), UNWATCHED);
      assertThat(result.leftAlone(LeftAlone.GONE)).as(verb).isOne();
      assertThat(birch.read(theirs)).as(verb).isEqualTo(before);
    }
    assertThat(fixture.birch().alerts().details(theirs, UNWATCHED).timeline()).isEmpty();
  }

  private void undoesEverything(ActResult result, List<UUID> ids, List<Stored> before) {
    if (result.undo().isEmpty()) {
      assertThat(result.changed()).isZero();
      return;
    }
    assertThat(alerts.latestUndo()).isEqualTo(result.undo());
    var undone = alerts.undo(result.undo().orElseThrow(), UNWATCHED);
    assertThat(undone.changed()).isEqualTo(result.changed());
    assertThat(undone.leftAlone()).isEmpty();
    var after = stored.read(ids);
    for (var i = 0; i < ids.size(); i++) {
      assertThat(after.get(i).state()).isEqualTo(before.get(i).state());
      assertThat(after.get(i).tags()).isEqualTo(before.get(i).tags());
    }
    assertThat(problem(() -> alerts.undo(result.undo().orElseThrow(), UNWATCHED)))
        .isInstanceOf(Problem.Conflict.class);
  }

  private Stored actOn(AlertStatus status, AlertAct act) {
    var id = stored.in(status);
    alerts.act(act, id, 0);
    return stored.read(id);
  }

  private AuditDetails newestEntry() {
    return member.audit().details(member.audit().size() - 1, UNWATCHED);
  }

  private AlertAct verb(String name) {
    return switch (name) {
      case "acknowledge" -> new AlertAct.Acknowledge();
      case "take" -> new AlertAct.Take();
      case "assign" -> new AlertAct.Assign(fixture.alder().membership().userId());
      case "unassign" -> new AlertAct.Assign(null);
      case "dismiss" -> new AlertAct.Dismiss(Resolution.FALSE_POSITIVE, "a test");
      case "resolve" -> new AlertAct.Resolve(Resolution.TRUE_POSITIVE, "cleaned");
      case "reopen" -> new AlertAct.Reopen("it is back");
      case "tag" -> new AlertAct.Tag(Set.of("beacon"), Set.of("noise"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String cell(ArgumentsAccessor table, int column) {
    return Objects.requireNonNull(table.getString(column));
  }

  private static boolean isLeftAlone(String cell) {
    return Arrays.stream(LeftAlone.values()).anyMatch(why -> why.name().equals(cell));
  }

  private static IdSnapshot selection(List<UUID> ids) {
    return IdSnapshot.of(ids, true);
  }

  private static Problem problem(Runnable act) {
    var thrown = new ArrayList<Problem>();
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(ProblemException.class, e -> thrown.add(e.problem()));
    return thrown.getFirst();
  }
}
