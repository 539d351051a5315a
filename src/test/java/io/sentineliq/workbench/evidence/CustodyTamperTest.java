package io.sentineliq.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.HistoryCheck;
import io.sentineliq.workbench.audit.HistoryFault;
import io.sentineliq.workbench.audit.HistoryFaultKind;
import io.sentineliq.workbench.evidence.custody.ChainFaultKind;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Whoever owns the database rewrites a chain of custody, and is found out. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustodyTamperTest {

  private static final Progress QUIET = Progress.unwatched();
  private static final int WRITERS = 8;

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private Signer ana;
  private UUID caseId;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    ana = ExhibitSpecimens.signer(alder, "Ana Lima");
    caseId = ExhibitSpecimens.caseForAll(alder);
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void eightWritersLeaveNoGapAndEveryRewrittenRowIsNamed() throws Exception {
    var items = appendSideBySide();
    assertThat(fault()).isEmpty();
    for (var item : items) {
      var details = alder.evidence().details(item, QUIET);
      assertThat(details.fault()).isEmpty();
      assertThat(details.row().entries()).isEqualTo(4);
    }
    var victim = alder.evidence().custody(items.getFirst(), QUIET).get(1);
    try (var tamperer = fixture.tamperer()) {
      tamperer.setAutoCommit(true);
      run(tamperer, "create table kept_custody as select * from custody_log");
      fixture.disarm(tamperer);
      for (var change :
          List.of(
              "actor_name = 'Somebody else'",
              "statement = replace(statement, 'Shelf', 'Attic')",
              "hash = 'x'",
              "action = 'SEALED'",
              "workstation = 'elsewhere'")) {
        run(tamperer, "update custody_log set " + change + " where seq = " + victim.sequence());
        assertThat(fault()).as(change).map(HistoryFault::sequence).contains(victim.sequence());
        restore(tamperer);
      }
      run(tamperer, "delete from custody_log where seq = " + victim.sequence());
      assertThat(fault())
          .contains(new HistoryFault(victim.sequence(), HistoryFaultKind.MISSING, ""));
      assertThat(alder.evidence().details(items.getFirst(), QUIET).fault().orElseThrow().kind())
          .isEqualTo(ChainFaultKind.PLACE);
      restore(tamperer);
      assertThat(fault()).isEmpty();
    }
  }

  private List<UUID> appendSideBySide() throws Exception {
    var items = new ArrayList<UUID>();
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      var running = new ArrayList<Future<UUID>>();
      for (var writer = 0; writer < WRITERS; writer++) {
        running.add(writers.submit(this::append));
      }
      for (var one : running) {
        items.add(one.get());
      }
    }
    return items;
  }

  private UUID append() {
    var item = ExhibitSpecimens.laptop(alder, caseId, ana);
    for (var time = 1; time <= 3; time++) {
      alder.custody().act(new CustodyCommand.Store(item, "Shelf " + time, ""), ana, QUIET);
    }
    return item;
  }

  private Optional<HistoryFault> fault() {
    return new HistoryCheck(alder.transactions(), WorkspaceSession.SEALED)
        .verify(List.of(), QUIET)
        .fault();
  }

  private static void restore(Connection tamperer) throws SQLException {
    run(tamperer, "delete from custody_log");
    run(tamperer, "insert into custody_log select * from kept_custody");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
