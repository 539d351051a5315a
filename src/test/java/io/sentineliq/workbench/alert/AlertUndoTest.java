package io.sentineliq.workbench.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.StoredAlerts.Stored;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Taking back what was done, when others went on meanwhile. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertUndoTest {

  private static final Progress UNWATCHED = Progress.unwatched();

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private AlertService alerts;
  private StoredAlerts stored;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    var member = database == TestDatabase.H2 ? fixture.alder() : fixture.session("mia", "alder");
    alerts = member.alerts();
    stored = new StoredAlerts(fixture.alder());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void undoLeavesAloneWhatWentOn() {
    var ids = new ArrayList<UUID>();
    for (var i = 0; i < 5; i++) {
      ids.add(stored.in(AlertStatus.NEW));
    }
    var before = stored.read(ids);
    var result = alerts.act(new AlertAct.Acknowledge(), selection(ids), UNWATCHED);
    fixture.alder().alerts().act(new AlertAct.Take(), ids.get(1), 1);
    stored.change(ids.get(3), "deleted_at = updated_at");
    var gone = stored.read(ids.get(3));

    var undone = alerts.undo(result.undo().orElseThrow(), UNWATCHED);

    assertThat(undone.changed()).isEqualTo(3);
    assertThat(undone.leftAlone(LeftAlone.CHANGED_SINCE)).isOne();
    assertThat(undone.leftAlone(LeftAlone.GONE)).isOne();
    var after = stored.read(ids);
    for (var i : List.of(0, 2, 4)) {
      assertThat(after.get(i).state()).isEqualTo(before.get(i).state());
    }
    assertThat(after.get(1).status()).isEqualTo("ACKNOWLEDGED");
    assertThat(after.get(1).version()).isEqualTo(2);
    assertThat(after.get(3)).isEqualTo(gone);
  }

  @Test
  void takesBackOneActAfterTheOther() {
    var ids = List.of(stored.in(AlertStatus.NEW), stored.in(AlertStatus.NEW));
    var before = stored.read(ids);
    alerts.act(new AlertAct.Acknowledge(), selection(ids), UNWATCHED);
    alerts.act(new AlertAct.Take(), selection(ids.subList(0, 1)), UNWATCHED);
    alerts.act(new AlertAct.Tag(Set.of("seen"), Set.of()), selection(ids), UNWATCHED);

    for (var changed : List.of(2L, 1L, 2L)) {
      var undone = alerts.undo(alerts.latestUndo().orElseThrow(), UNWATCHED);
      assertThat(undone.changed()).isEqualTo(changed);
      assertThat(undone.leftAlone()).isEmpty();
    }

    var after = stored.read(ids);
    assertThat(after)
        .extracting(Stored::state)
        .isEqualTo(before.stream().map(Stored::state).toList());
    assertThat(after).allSatisfy(alert -> assertThat(alert.tags()).isEmpty());
  }

  @Test
  void takesNothingBackThatSomebodyChangedInBetween() {
    var ids = List.of(stored.in(AlertStatus.NEW));
    var first = alerts.act(new AlertAct.Acknowledge(), selection(ids), UNWATCHED);
    fixture
        .alder()
        .alerts()
        .act(new AlertAct.Tag(Set.of("other"), Set.of()), selection(ids), UNWATCHED);
    var second = alerts.act(new AlertAct.Take(), selection(ids), UNWATCHED);

    assertThat(alerts.undo(second.undo().orElseThrow(), UNWATCHED).changed()).isOne();
    assertThat(
            alerts.undo(first.undo().orElseThrow(), UNWATCHED).leftAlone(LeftAlone.CHANGED_SINCE))
        .isOne();
  }

  private static IdSnapshot selection(List<UUID> ids) {
    return IdSnapshot.of(ids, true);
  }
}
