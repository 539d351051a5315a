package io.sentineliq.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.HistoryCheck;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Several people begin at the same moment. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SideBySideTest {

  private static final Progress QUIET = Progress.unwatched();
  private static final int PEOPLE = 8;
  private static final int ACTS = 6;

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private Signer ana;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    ana = ExhibitSpecimens.signer(alder, "Ana Lima");
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void theFirstCasesOfAWorkspaceGetNumbersOfTheirOwn() throws Exception {
    var birch = fixture.birch();
    var opened = atOnce(PEOPLE, n -> () -> ExhibitSpecimens.caseForAll(birch));
    var numbers = new ArrayList<Integer>();
    for (var number = 1; number <= PEOPLE; number++) {
      birch.cases().numbered(number, QUIET).ifPresent(id -> numbers.add(opened.indexOf(id)));
    }
    assertThat(numbers).containsExactlyInAnyOrderElementsOf(upTo(PEOPLE));
  }

  @Test
  void theFirstExhibitsOfACaseGetNumbersOfTheirOwn() throws Exception {
    for (var round = 0; round < 4; round++) {
      var caseId = ExhibitSpecimens.caseForAll(alder);
      var taken = atOnce(PEOPLE, n -> () -> ExhibitSpecimens.laptop(alder, caseId, ana));
      assertThat(alder.evidence().rows(taken, QUIET))
          .extracting(row -> row.exhibit() - 1)
          .containsExactlyInAnyOrderElementsOf(upTo(PEOPLE));
    }
  }

  @Test
  void whatEightSessionsAddIsOneLedgerWithoutGaps() throws Exception {
    var caseId = ExhibitSpecimens.caseForAll(alder);
    var sessions = IntStream.range(0, PEOPLE).mapToObj(n -> fixture.later(Duration.ZERO)).toList();
    var before = alder.audit().size();
    var taken =
        atOnce(
            PEOPLE,
            n ->
                () -> {
                  var item = ExhibitSpecimens.laptop(sessions.get(n), caseId, ana);
                  for (var act = 0; act < ACTS; act++) {
                    var place =
                        CustodyCommand.of(item, CustodyAction.STORED)
                            .with(StatementField.TO, "Shelf " + act);
                    sessions.get(n).custody().act(place, ana, QUIET);
                  }
                  return item;
                });
    // Each act is an entry of a chain and one of the history.
    assertThat(alder.audit().size()).isEqualTo(before + 2L * PEOPLE * (ACTS + 1));
    for (var item : taken) {
      var details = alder.evidence().details(item, QUIET);
      assertThat(details.fault()).isEmpty();
      assertThat(details.custody()).hasSize(ACTS + 1);
    }
    var check = new HistoryCheck(alder.transactions(), WorkspaceSession.SEALED);
    assertThat(check.verify(List.of(), QUIET).fault()).isEmpty();
  }

  private static List<UUID> atOnce(int people, IntFunction<Callable<UUID>> work) throws Exception {
    var start = new CyclicBarrier(people);
    try (var threads = Executors.newFixedThreadPool(people)) {
      var begun =
          IntStream.range(0, people)
              .mapToObj(
                  n ->
                      threads.submit(
                          () -> {
                            start.await();
                            return work.apply(n).call();
                          }))
              .toList();
      var done = new ArrayList<UUID>();
      for (var one : begun) {
        done.add(one.get());
      }
      return done;
    }
  }

  private static List<Integer> upTo(int count) {
    return IntStream.range(0, count).boxed().toList();
  }
}
