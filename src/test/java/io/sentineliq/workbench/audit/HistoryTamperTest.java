package io.sentineliq.workbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.GrowingTree;
import io.sentineliq.workbench.ledger.LedgerService;
import io.sentineliq.workbench.ledger.LedgerStanding;
import io.sentineliq.workbench.ledger.LedgerWitness;
import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever owns the database rewrites history, and is found out. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryTamperTest {

  private static final int ENTRIES = 37;
  private static final List<String> TABLES = List.of("log_head", "audit_log", "log_node");

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private UUID alder;
  private Connection tamperer;
  private LedgerWitness witness;
  private Checkpoint honest;

  @BeforeParameterizedClassInvocation
  void writeHistoryAndDisarm() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder().membership().workspaceId();
    while (size() < ENTRIES) {
      tell("entry " + size());
    }
    honest = new LedgerService(fixture.alder().transactions()).checkpoint(Progress.unwatched());
    witness =
        new LedgerWitness(
            fixture.alder().transactions(), folder.resolve(database.name()), Clock.systemUTC());
    assertThat(witness.look(Progress.unwatched())).isInstanceOf(LedgerStanding.Unseen.class);
    tamperer = fixture.tamperer();
    tamperer.setAutoCommit(true);
    for (var table : TABLES) {
      run("create table kept_" + table + " as select * from " + table);
    }
    fixture.disarm(tamperer);
  }

  @AfterEach
  void putBack() throws SQLException {
    for (var table : TABLES.reversed()) {
      run("delete from " + table);
    }
    for (var table : TABLES) {
      run("insert into " + table + " select * from kept_" + table);
    }
  }

  @AfterParameterizedClassInvocation
  void close() throws SQLException {
    tamperer.close();
    fixture.close();
  }

  @Test
  void anHonestHistoryIsSound() {
    var report = verify(honest);
    assertThat(report.fault()).isEmpty();
    assertThat(report.checkpoint()).isEqualTo(honest);
    assertThat(report.anchors()).isEqualTo(1);
    assertThat(witness.look(Progress.unwatched())).isInstanceOf(LedgerStanding.Grown.class);
  }

  /** Rows may lie anywhere in their table; their keys give them their places. */
  @Test
  void anHonestHistoryIsSoundWhereverItsRowsLie() throws SQLException {
    for (var table : List.of("audit_log", "log_node")) {
      run(inAlder("delete from " + table + " where seq between 3 and 20"));
      run(
          inAlder(
              "insert into "
                  + table
                  + " select * from kept_"
                  + table
                  + " where seq between 3 and 20 order by seq desc"));
    }
    assertThat(verify(honest).fault()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          update audit_log set actor_name = 'Somebody' where seq = 11 ¦ 11 ¦ COLUMN
          update audit_log set actor_login = 'somebody' where seq = 11 ¦ 11 ¦ COLUMN
          update audit_log set workstation = 'elsewhere' where seq = 11 ¦ 11 ¦ COLUMN
          update audit_log set ip_address = '198.51.100.9' where seq = 11 ¦ 11 ¦ COLUMN
          update audit_log set action = 'FORGED' where seq = 11 ¦ 11 ¦ COLUMN
          update audit_log set resource = 'CASE' where seq = 11 ¦ 11 ¦ COLUMN
          update audit_log set resource_id = 'x' where seq = 11 ¦ 11 ¦ COLUMN
          update audit_log set occurred_at = occurred_at + interval '1' second where seq = 11 ¦ 11 ¦ COLUMN
          update audit_log set actor_id = null where seq = 11 ¦ 11 ¦ COLUMN
          update audit_log set user_id = (select id from user_account where username = 'ben') where seq = 11 ¦ 11 ¦ COLUMN
          update audit_log set payload = '{}' where seq = 11 ¦ 11 ¦ PAYLOAD
          update audit_log set envelope = replace(envelope, 'NOTED', 'FORGED') where seq = 11 ¦ 11 ¦ COLUMN
          update audit_log set envelope = replace(envelope, 'NOTED', 'FORGED'), action = 'FORGED' where seq = 11 ¦ 11 ¦ LEAF
          delete from audit_log where seq = 0 ¦ 0 ¦ MISSING
          delete from audit_log where seq = 20 ¦ 20 ¦ MISSING
          delete from audit_log where seq >= 30 ¦ 30 ¦ MISSING
          delete from audit_log ¦ 0 ¦ MISSING
          update audit_log set seq = 1000 + seq where seq = 12 ¦ 12 ¦ MISSING
          update audit_log set seq = 99 where seq = 36 ¦ 36 ¦ MISSING
          update log_head set size = 30 ¦ 30 ¦ SURPLUS
          update log_head set size = 40 ¦ 37 ¦ MISSING
          delete from log_node where seq = 15 and height = 0 ¦ 15 ¦ LEAF
          delete from log_node where seq = 15 and height = 3 ¦ 15 ¦ NODE
          update log_node set hash = (select hash from log_node where seq = 1 and height = 0) where seq = 15 and height = 0 ¦ 15 ¦ LEAF
          update log_node set hash = (select hash from log_node where seq = 1 and height = 0) where seq = 15 and height = 4 ¦ 15 ¦ NODE
          update log_node set height = 7 where seq = 15 and height = 4 ¦ 15 ¦ NODE
          insert into log_node select workspace_id, 36, 1, hash from log_node where seq = 1 and height = 0 ¦ 36 ¦ NODE
          insert into log_node select workspace_id, 50, 0, hash from log_node where seq = 1 and height = 0 ¦ 50 ¦ SURPLUS
          """)
  void theFirstBadEntryIsNamed(String sql, long entry, HistoryFaultKind kind) throws SQLException {
    run(inAlder(sql));
    assertThat(verify().fault())
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.sequence()).isEqualTo(entry);
              assertThat(fault.kind()).as(fault.sentence()).isEqualTo(kind);
            });
  }

  @Test
  void twoEntriesThatChangePlacesAreFound() throws SQLException {
    run(inAlder("update audit_log set seq = 500 where seq = 8"));
    run(inAlder("update audit_log set seq = 8 where seq = 9"));
    run(inAlder("update audit_log set seq = 9 where seq = 500"));
    assertThat(verify().fault()).map(HistoryFault::sequence).contains(8L);
  }

  @Test
  void aHistoryRechainedWithRightHashesIsFoundByWhoeverSawItBefore() throws Exception {
    rewrite(21);
    rechain(ENTRIES);
    assertThat(verify().fault()).isEmpty();
    assertThat(verify(honest).fault())
        .hasValueSatisfying(
            fault -> assertThat(fault.kind()).isEqualTo(HistoryFaultKind.CHECKPOINT));
    assertThat(witness.look(Progress.unwatched()))
        .isInstanceOfSatisfying(
            LedgerStanding.Rewritten.class,
            rewritten -> assertThat(rewritten.common()).isEqualTo(21));
    assertThat(witness.look(Progress.unwatched())).isInstanceOf(LedgerStanding.Rewritten.class);
  }

  @Test
  void aTailCutWithRightHashesIsFoundByWhoeverSawItBefore() throws Exception {
    run(inAlder("delete from audit_log where seq >= 33"));
    rechain(33);
    assertThat(verify().fault()).isEmpty();
    assertThat(verify(honest).fault())
        .contains(new HistoryFault(33, HistoryFaultKind.CUT, String.valueOf(ENTRIES)));
    assertThat(witness.look(Progress.unwatched()))
        .isInstanceOfSatisfying(
            LedgerStanding.Rewritten.class,
            rewritten -> assertThat(rewritten.common()).isEqualTo(33));
  }

  @Test
  void aLostTreeIsFoundAtTheNextOpening() throws SQLException {
    run(inAlder("delete from log_node where height > 0"));
    assertThat(witness.look(Progress.unwatched())).isInstanceOf(LedgerStanding.Rewritten.class);
  }

  /** Forges the details of an entry and everything in its row that would contradict them. */
  private void rewrite(long entry) throws SQLException {
    var payload = "{\"changes\":[],\"description\":\"forged\",\"facts\":[]}";
    var envelope = text("select envelope from audit_log where seq = " + entry);
    var old = text("select payload from audit_log where seq = " + entry);
    var forged = envelope.replace(AuditEnvelope.sha256(old), AuditEnvelope.sha256(payload));
    assertThat(forged).isNotEqualTo(envelope);
    var sql = "update audit_log set payload = ?, envelope = ? where workspace_id = ? and seq = ?";
    try (var statement = tamperer.prepareStatement(sql)) {
      statement.setString(1, payload);
      statement.setString(2, forged);
      statement.setObject(3, alder);
      statement.setLong(4, entry);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  /** Makes the right tree over what is there now. */
  private void rechain(long size) throws SQLException {
    run(inAlder("delete from log_node where seq >= 0"));
    run(inAlder("update log_head set size = " + size));
    var tree = new GrowingTree();
    var hasher = new TreeHasher();
    for (var seq = 0L; seq < size; seq++) {
      var envelope = text("select envelope from audit_log where seq = " + seq);
      var hashes = tree.add(hasher.leaf(envelope.getBytes(StandardCharsets.UTF_8)));
      for (var height = 0; height < hashes.size(); height++) {
        try (var statement =
            tamperer.prepareStatement("insert into log_node values (?, ?, ?, ?)")) {
          statement.setObject(1, alder);
          statement.setLong(2, seq);
          statement.setInt(3, height);
          statement.setBytes(4, hashes.get(height).bytes());
          statement.executeUpdate();
        }
      }
    }
  }

  private String inAlder(String sql) {
    var mine = "workspace_id = '" + alder + "'";
    var narrowed = sql.replace("where seq", "where " + mine + " and seq");
    narrowed = narrowed.replace("where height", "where " + mine + " and height");
    return narrowed.contains(mine) ? narrowed : narrowed + " where " + mine;
  }

  private String text(String sql) throws SQLException {
    try (var statement = tamperer.createStatement();
        var rows = statement.executeQuery(inAlder(sql))) {
      rows.next();
      return rows.getString(1);
    }
  }

  private HistoryReport verify(Checkpoint... earlier) {
    return new HistoryCheck(fixture.alder().transactions(), WorkspaceSession.SEALED)
        .verify(List.of(earlier), Progress.unwatched());
  }

  private long size() {
    return fixture.alder().audit().size();
  }

  private void tell(String description) {
    fixture
        .alder()
        .transactions()
        .write(
            unit ->
                unit.audit(
                    "NOTED",
                    new SubjectRef("ALERT", UUID.randomUUID()),
                    description,
                    Difference.none()));
  }

  private void run(String sql) throws SQLException {
    try (var statement = tamperer.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
