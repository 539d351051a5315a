package io.sentineliq.workbench.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineType;
import io.sentineliq.workbench.undo.UndoAct;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** One door for every transaction: cancelled in mid-query, refused without its history. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransactionsTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  private static final String LONG_ON_H2 =
      "select count(*) from system_range(1, 100000) a, system_range(1, 100000) b";
  private static final String LONG_ON_POSTGRESQL = "select 1 from (select pg_sleep(60)) slow";

  /**
   * What a cancel looks like that reaches the server before the query does: nothing comes of it.
   */
  private static final String DEAF_TO_THE_FIRST =
      """
      do $$ begin
        perform pg_sleep(60);
      exception when query_canceled then
        perform pg_sleep(60);
      end $$\
      """;

  @Test
  void aQueryIsCancelledInTheMiddleAndTheStoreGoesOn() throws Exception {
    cancelInTheMiddle(database == TestDatabase.H2 ? LONG_ON_H2 : LONG_ON_POSTGRESQL);
  }

  @Test
  void aCancelThatCameToNothingIsRepeated() throws Exception {
    cancelInTheMiddle(database == TestDatabase.H2 ? LONG_ON_H2 : DEAF_TO_THE_FIRST);
  }

  private void cancelInTheMiddle(String sql) throws Exception {
    var progress = new Cancellation((done, total, detail) -> {});
    var begun = new CompletableFuture<Boolean>();
    var query = new CompletableFuture<Object>();
    Thread.ofPlatform().daemon().start(() -> complete(query, () -> read(sql, progress, begun)));
    begun.get(30, TimeUnit.SECONDS);
    progress.cancel();
    assertThatThrownBy(() -> query.get(30, TimeUnit.SECONDS))
        .cause()
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Cancelled.class));
    assertThat(fixture.alder().alerts().openCount()).isNotNegative();
    assertThat(Specimens.alert(fixture.alder(), "after the cancel")).isNotNull();
  }

  @Test
  void aCancelDoesNotWaitForBusyProcessors() throws Exception {
    var hasEnded = new AtomicBoolean();
    var spinners = Runtime.getRuntime().availableProcessors();
    IntStream.range(0, spinners).forEach(i -> Thread.startVirtualThread(() -> spin(hasEnded)));
    try {
      aQueryIsCancelledInTheMiddleAndTheStoreGoesOn();
    } finally {
      hasEnded.set(true);
    }
  }

  @Test
  void workThatWasCancelledBeforeDoesNotBegin() {
    var progress = new Cancellation((done, total, detail) -> {});
    progress.cancel();
    assertThatThrownBy(() -> fixture.alder().transactions().read(progress, unit -> "never"))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aChangeWithoutAnAuditEntryIsRefusedOnBothDatabases() {
    var id = Specimens.alert(fixture.alder(), "Quiet");
    assertThatThrownBy(
            () ->
                fixture
                    .alder()
                    .transactions()
                    .write(unit -> Timeline.add(unit, id, TimelineType.INFO, "unsaid")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a change without an audit entry");
    assertThat(fixture.alder().alerts().details(id, Progress.unwatched()).timeline()).isEmpty();
  }

  @Test
  void readingNeverWrites() {
    var id = Objects.requireNonNull(Specimens.store(fixture.alder()).get(UndoAct.class));
    fixture
        .alder()
        .transactions()
        .read(
            Progress.unwatched(),
            unit -> {
              var act = unit.require(UndoAct.class, id);
              act.undone(unit.now());
              return act.id();
            });
    var isPending =
        fixture
            .alder()
            .transactions()
            .read(Progress.unwatched(), unit -> unit.require(UndoAct.class, id).isPending());
    assertThat(isPending).isTrue();
  }

  private Object read(String sql, Progress progress, CompletableFuture<Boolean> begun) {
    return fixture
        .alder()
        .transactions()
        .read(
            progress,
            unit -> {
              begun.complete(true);
              return unit.<Object>queries(session -> execute(session, sql));
            });
  }

  private static void spin(AtomicBoolean hasEnded) {
    while (!hasEnded.get()) {
      Thread.onSpinWait();
    }
  }

  private static void complete(CompletableFuture<Object> future, Supplier<Object> work) {
    try {
      future.complete(work.get());
    } catch (RuntimeException e) {
      future.completeExceptionally(e);
    }
  }

  private static Object execute(Session session, String sql) {
    return session.doReturningWork(
        connection -> {
          try (var statement = connection.createStatement()) {
            return statement.execute(sql);
          }
        });
  }
}
