package io.sentineliq.workbench.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.audit.AuditDetails;
import io.sentineliq.workbench.platform.change.Change;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Alerts listed, read, acknowledged and taken back, each with its history. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertServiceTest {

  private static final Progress UNWATCHED = Progress.unwatched();

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private AlertService alerts;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alerts = fixture.alder().alerts();
    Specimens.store(fixture.alder());
    Specimens.store(fixture.birch());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void acknowledgingChangesTheAlertItsTimelineAndTheHistory() {
    var id = Specimens.alert(fixture.alder(), "To be seen");
    var heard = new ArrayList<Change>();
    try (var _ = fixture.alder().changes().subscribe(heard::add)) {
      alerts.act(new AlertAct.Acknowledge(), id, 0);
    }
    var details = alerts.details(id, UNWATCHED);
    assertThat(details.status()).isEqualTo(AlertStatus.ACKNOWLEDGED);
    assertThat(details.acknowledgedAt()).isNotNull();
    assertThat(details.timeline()).hasSize(1);
    assertThat(details.timeline().getFirst().actor()).isEqualTo("The ana");
    var newest = fixture.alder().audit().size() - 1;
    var entry = fixture.alder().audit().details(newest, UNWATCHED);
    assertThat(entry.row().action()).isEqualTo("ALERT_ACKNOWLEDGED");
    assertThat(entry.row().resourceId()).isEqualTo(id.toString());
    assertThat(entry.changes().getFirst().before()).isEqualTo("NEW");
    assertThat(heard)
        .containsExactly(new Change(fixture.alder().membership().workspaceId(), newest));
  }

  @Test
  void undoPutsTheAlertBackAndSaysSo() {
    var id = Specimens.alert(fixture.alder(), "Seen by mistake");
    var token = alerts.act(new AlertAct.Acknowledge(), id, 0);
    alerts.undo(token, UNWATCHED);
    var details = alerts.details(id, UNWATCHED);
    assertThat(details.status()).isEqualTo(AlertStatus.NEW);
    assertThat(details.acknowledgedAt()).isNull();
    assertThat(details.timeline()).hasSize(2);
    assertThatThrownBy(() -> alerts.undo(token, UNWATCHED))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Conflict.class));
  }

  @Test
  void aStaleCommandIsRefusedWithTheNameOfWhoWasFaster() {
    var id = Specimens.alert(fixture.alder(), "Contested");
    alerts.act(new AlertAct.Acknowledge(), id, 0);
    assertThatThrownBy(() -> alerts.act(new AlertAct.Acknowledge(), id, 0))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem())
                    .isInstanceOfSatisfying(
                        Problem.Stale.class,
                        stale -> assertThat(stale.who()).isEqualTo("The ana")));
  }

  @Test
  void anAcknowledgedAlertIsNotAcknowledgedAgain() {
    var id = Specimens.alert(fixture.alder(), "Once only");
    alerts.act(new AlertAct.Acknowledge(), id, 0);
    assertThatThrownBy(() -> alerts.act(new AlertAct.Acknowledge(), id, 1))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.NotAllowed.class));
  }

  @Test
  void undoLeavesAloneWhatSomebodyChangedSince() {
    var id = Specimens.alert(fixture.alder(), "Gone on");
    var first = alerts.act(new AlertAct.Acknowledge(), id, 0);
    alerts.undo(first, UNWATCHED);
    var second = alerts.act(new AlertAct.Acknowledge(), id, 2);
    alerts.act(new AlertAct.Resolve(Resolution.BENIGN, null), id, 3);
    assertThat(alerts.undo(second, UNWATCHED).leftAlone(LeftAlone.CHANGED_SINCE)).isEqualTo(1);
    assertThat(alerts.details(id, UNWATCHED).status()).isEqualTo(AlertStatus.RESOLVED);
  }

  @Test
  void anotherWorkspacesAlertIsNotFound() {
    var id = Specimens.alert(fixture.birch(), "Not yours");
    assertThatThrownBy(() -> alerts.act(new AlertAct.Acknowledge(), id, 0))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.NotFound.class));
    assertThatThrownBy(() -> alerts.details(id, UNWATCHED)).isInstanceOf(ProblemException.class);
    assertThat(alerts.rows(List.of(id), UNWATCHED)).isEmpty();
  }

  @Test
  void everyColumnSortsBothWaysAndFindsTheSame() {
    var all = alerts.allIds(AlertQuery.newestFirst(), UNWATCHED);
    assertThat(all.isComplete()).isTrue();
    for (var column : AlertColumn.values()) {
      for (var descending : new boolean[] {true, false}) {
        var query = new AlertQuery(AlertFilter.EVERYTHING, new SortOrder<>(column, descending));
        var ids = alerts.allIds(query, UNWATCHED);
        assertThat(ids).as(query.toString()).containsExactlyInAnyOrderElementsOf(all);
        var first = alerts.firstIds(query, 1, UNWATCHED);
        assertThat(first).containsExactly(ids.getFirst());
      }
    }
  }

  @Test
  void sortsByAssigneeWithNobodyLast() {
    var mine = Specimens.alert(fixture.alder(), "given away");
    alerts.act(new AlertAct.Take(), mine, 0);
    for (var descending : new boolean[] {true, false}) {
      var query =
          new AlertQuery(AlertFilter.EVERYTHING, new SortOrder<>(AlertColumn.ASSIGNEE, descending));
      var names =
          alerts.rows(List.copyOf(alerts.allIds(query, UNWATCHED)), UNWATCHED).stream()
              .map(AlertRow::assignee)
              .toList();
      assertThat(names.getFirst()).isNotNull();
      assertThat(names.subList((int) names.stream().filter(Objects::nonNull).count(), names.size()))
          .containsOnlyNulls();
    }
  }

  @Test
  void keepsAnExportInTheHistory() throws IOException {
    var id = Specimens.alert(fixture.alder(), "exported");
    var file = folder.resolve("alerts-" + database + ".csv");
    var columns = List.of(new CsvExport.Column<>("Title", AlertRow::title));

    var written =
        new CsvExport<>(alerts, columns).write(List.of(id), file, UNWATCHED, alerts::exported);

    assertThat(Files.readString(file)).endsWith("\"exported\"\r\n");
    var audit = fixture.alder().audit();
    var entry = audit.details(audit.size() - 1, UNWATCHED);
    assertThat(entry.row().action()).isEqualTo("DATA_EXPORTED");
    assertThat(entry.facts())
        .contains(
            new AuditDetails.Fact("sha256", written.sha256()),
            new AuditDetails.Fact("rows", "1"),
            new AuditDetails.Fact("columns", "Title"));
  }

  @Test
  void aListTakesTwoStatementsAndADetailScreenSix() {
    var store = fixture.anasStore();
    store.forget();
    var ids = alerts.firstIds(AlertQuery.newestFirst(), 200, UNWATCHED);
    alerts.rows(ids, UNWATCHED);
    assertThat(store.statements()).as("first rows").hasSize(2);
    store.forget();
    alerts.details(ids.getFirst(), UNWATCHED);
    assertThat(store.statements()).as("a detail screen").hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void rowsComeInTheOrderAskedFor() {
    var one = Specimens.alert(fixture.alder(), "one");
    var two = Specimens.alert(fixture.alder(), "two");
    var rows = alerts.rows(List.of(two, UUID.randomUUID(), one), UNWATCHED);
    assertThat(rows).extracting(AlertRow::title).containsExactly("two", "one");
  }
}
