package io.sentineliq.workbench.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.alert.StoredAlerts.Stored;
import io.sentineliq.workbench.audit.AuditDetails;
import io.sentineliq.workbench.audit.AuditDetails.Fact;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Acts on selections of several chunks: told, counted, cancelled, cut off and taken back. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertBulkTest {

  private static final Progress UNWATCHED = Progress.unwatched();
  private static final int STATEMENTS_OF_A_CHUNK = 20;

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private AlertService alerts;
  private StoredAlerts stored;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alerts = fixture.alder().alerts();
    stored = new StoredAlerts(fixture.alder());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void threeThousandAreTaggedTakenAndTakenBackByFewStatements() {
    var ids = added(3_000);
    var before = stored.read(ids);
    var tag = new AlertAct.Tag(Set.of("campaign", "c2"), Set.of("noise"));

    var tagged = counted(() -> alerts.act(tag, ids, UNWATCHED));
    var later = added(1);
    var taken = counted(() -> alerts.act(new AlertAct.Take(), ids, UNWATCHED));

    assertThat(taken.changed()).isEqualTo(3_000);
    assertThat(stored.read(ids))
        .allSatisfy(
            alert -> {
              assertThat(alert.status()).isEqualTo("ACKNOWLEDGED");
              assertThat(alert.version()).isEqualTo(2);
              assertThat(alert.tags()).containsExactly("c2", "campaign");
            });
    assertThat(events(ids)).isEqualTo(6_000);
    assertThat(stored.read(later.getFirst()).status()).isEqualTo("NEW");

    var untaken = counted(() -> alerts.undo(taken.undo().orElseThrow(), UNWATCHED));
    var untagged = counted(() -> alerts.undo(tagged.undo().orElseThrow(), UNWATCHED));

    assertThat(untaken.changed()).isEqualTo(3_000);
    assertThat(untagged.changed()).isEqualTo(3_000);
    assertThat(stored.read(ids)).extracting(Stored::state).isEqualTo(states(before));
    assertThat(stored.read(ids))
        .extracting(Stored::tags)
        .isEqualTo(before.stream().map(Stored::tags).toList());
    assertThat(stored.read(later.getFirst()).version()).isZero();
  }

  @Test
  void everyChunkIsToldOnceInTheHistory() {
    var ids = added(2_000);
    var first = fixture.alder().audit().size();

    var result = alerts.act(new AlertAct.Dismiss(Resolution.BENIGN, "a scan"), ids, UNWATCHED);
    var undone = alerts.undo(result.undo().orElseThrow(), UNWATCHED);

    assertThat(result.changed()).isEqualTo(2_000);
    assertThat(undone.changed()).isEqualTo(2_000);
    var entries = entriesFrom(first);
    assertThat(entries)
        .extracting(entry -> entry.row().action())
        .containsExactly(
            "ALERT_DISMISSED", "ALERT_DISMISSED", "ALERT_CHANGE_UNDONE", "ALERT_CHANGE_UNDONE");
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(entry.row().resource()).isEqualTo("ALERT_SELECTION");
              assertThat(entry.row().resourceId())
                  .isEqualTo(result.undo().orElseThrow().id().toString());
              assertThat(entry.facts()).contains(new Fact("changed", "1000"));
            });
    assertThat(entries.getFirst().facts())
        .contains(
            new Fact("selected", "2000"),
            new Fact("selected_ids_sha256", IdDigest.of(ids)),
            new Fact("changed_ids_sha256", IdDigest.of(ids.subList(0, 1_000))),
            new Fact("resolution", "BENIGN"),
            new Fact("reason", "a scan"));
    assertThat(entries.getFirst().row().description()).isEqualTo("Dismissed: Benign: 1,000 alerts");
    assertThat(problem(() -> alerts.undo(result.undo().orElseThrow(), UNWATCHED)))
        .isInstanceOf(Problem.Conflict.class);
  }

  @Test
  void aChunkThatChangesNothingLeavesNoTrace() {
    var ids = added(1_100);
    alerts.act(new AlertAct.Acknowledge(), head(ids, 1_000), UNWATCHED);
    var first = fixture.alder().audit().size();

    var result = alerts.act(new AlertAct.Acknowledge(), ids, UNWATCHED);

    assertThat(result.changed()).isEqualTo(100);
    assertThat(result.leftAlone(LeftAlone.ALREADY_SO)).isEqualTo(1_000);
    assertThat(entriesFrom(first)).hasSize(1);
    assertThat(alerts.undo(result.undo().orElseThrow(), UNWATCHED).changed()).isEqualTo(100);
    assertThat(inStatus("ACKNOWLEDGED", ids)).isEqualTo(1_000);
  }

  @Test
  void progressTellsOfEveryChunk() {
    var ids = added(2_500);
    var told = new ArrayList<String>();
    alerts.act(
        new AlertAct.Acknowledge(),
        ids,
        new Cancellation((done, total, detail) -> told.add(done + "/" + total + " " + detail)));
    assertThat(told)
        .containsExactly(
            "1000/2500 1,000 changed, 0 left as they are",
            "2000/2500 2,000 changed, 0 left as they are",
            "2500/2500 2,500 changed, 0 left as they are");
  }

  @Test
  void whatWasCancelledStaysAsFarAsItCameAndGoesBack() {
    var ids = added(2_500);

    var result = alerts.act(new AlertAct.Acknowledge(), ids, cancelledAfter(2_000));

    assertThat(result.changed()).isEqualTo(2_000);
    assertThat(result.notReached()).isEqualTo(500);
    assertThat(result.stoppedBy()).contains(new Problem.Cancelled());
    assertThat(result.isComplete()).isFalse();
    assertThat(inStatus("ACKNOWLEDGED", ids)).isEqualTo(2_000);

    var half = alerts.undo(result.undo().orElseThrow(), cancelledAfter(1_000));

    assertThat(half.changed()).isEqualTo(1_000);
    assertThat(half.notReached()).isEqualTo(1_000);
    assertThat(inStatus("ACKNOWLEDGED", ids)).isEqualTo(1_000);

    var rest = alerts.undo(result.undo().orElseThrow(), UNWATCHED);

    assertThat(rest.changed()).isEqualTo(1_000);
    assertThat(rest.leftAlone()).isEmpty();
    assertThat(inStatus("NEW", ids)).isEqualTo(2_500);
  }

  @Test
  void whatWasCancelledBeforeItBeganChangesNothing() {
    var ids = added(2);
    var progress = new Cancellation((done, total, detail) -> {});
    progress.cancel();
    var result = alerts.act(new AlertAct.Acknowledge(), ids, progress);
    assertThat(result.changed()).isZero();
    assertThat(result.notReached()).isEqualTo(2);
    assertThat(result.undo()).isEmpty();
    assertThat(inStatus("NEW", ids)).isEqualTo(2);
  }

  @Test
  void whatWasCutOffIsFoundAgainAndGoesBack() {
    var ids = added(1_500);
    var dying =
        new Cancellation(
            (done, total, detail) -> {
              throw new IllegalStateException("the process ends here");
            });
    assertThatThrownBy(() -> alerts.act(new AlertAct.Resolve(Resolution.BENIGN, null), ids, dying))
        .hasMessage("the process ends here");
    assertThat(inStatus("RESOLVED", ids)).isEqualTo(1_000);

    var found = alerts.latestUndo().orElseThrow();

    assertThat(alerts.undo(found, UNWATCHED).changed()).isEqualTo(1_000);
    assertThat(inStatus("NEW", ids)).isEqualTo(1_500);
  }

  /** Runs {@code work} on three chunks within the budget of each. */
  private ActResult counted(Supplier<ActResult> work) {
    fixture.anasStore().forget();
    var result = work.get();
    assertThat(fixture.anasStore().statements()).hasSizeLessThan(3 * STATEMENTS_OF_A_CHUNK);
    return result;
  }

  /** New alerts, after which the database knows how many there are, as after an import. */
  private IdSnapshot added(int count) {
    var ids = stored.add(count);
    fixture.anasStore().refreshStatistics();
    return ids;
  }

  private long inStatus(String status, List<UUID> ids) {
    return stored.read(ids).stream().filter(alert -> alert.status().equals(status)).count();
  }

  private long events(List<UUID> ids) {
    var sql =
        "select count(*) from unnest(?) s (id) join timeline_event e"
            + " on e.workspace_id = ? and e.alert_id = s.id";
    return fixture
        .alder()
        .transactions()
        .read(
            UNWATCHED,
            unit ->
                unit.<Long>jdbc(
                    connection -> {
                      try (var statement = new BoundStatement(connection, sql)) {
                        var rows = statement.ids(ids).id(unit.workspaceId()).query();
                        rows.next();
                        return rows.getLong(1);
                      }
                    }));
  }

  private List<AuditDetails> entriesFrom(long first) {
    var audit = fixture.alder().audit();
    return LongStream.range(first, audit.size())
        .mapToObj(sequence -> audit.details(sequence, UNWATCHED))
        .toList();
  }

  private static List<?> states(List<Stored> alerts) {
    return alerts.stream().map(Stored::state).toList();
  }

  private static IdSnapshot head(IdSnapshot ids, int count) {
    return IdSnapshot.of(ids.subList(0, count), true);
  }

  private static Progress cancelledAfter(long enough) {
    var switches = new ArrayList<Cancellation>();
    switches.add(
        new Cancellation(
            (done, total, detail) -> {
              if (done >= enough) {
                switches.getFirst().cancel();
              }
            }));
    return switches.getFirst();
  }

  private static Problem problem(Runnable act) {
    var thrown = new ArrayList<Problem>();
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(ProblemException.class, e -> thrown.add(e.problem()));
    return thrown.getFirst();
  }
}
