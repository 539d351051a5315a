package io.sentineliq.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.HistoryCheck;
import io.sentineliq.workbench.audit.HistoryFaultKind;
import io.sentineliq.workbench.audit.HistoryReport;
import io.sentineliq.workbench.evidence.custody.ChainFault;
import io.sentineliq.workbench.evidence.custody.ChainFaultKind;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyEnvelope;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.GrowingTree;
import io.sentineliq.workbench.ledger.LedgerService;
import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever owns the database rewrites a chain of custody, and is found out. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustodyTamperTest {

  private static final Progress QUIET = Progress.unwatched();
  private static final List<String> TABLES =
      List.of("log_head", "audit_log", "log_node", "custody_log");

  /** The entry that is changed: a signed one in the middle. */
  private static final int VICTIM = 2;

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession session;
  private UUID workspace;
  private UUID item;
  private long place;
  private Connection tamperer;
  private Checkpoint honest;

  @BeforeParameterizedClassInvocation
  void writeAChainAndDisarm() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    session = fixture.alder();
    workspace = session.membership().workspaceId();
    Signer ana = ExhibitSpecimens.signer(session, "Ana Lima");
    var caseId = ExhibitSpecimens.caseForAll(session);
    var bytes = new ByteArrayInputStream(new byte[] {1, 2, 3});
    item =
        session
            .intake()
            .collect(NewItem.named(caseId, EvidenceKind.FILE, "bytes"), bytes, ana, QUIET);
    act(CustodyCommand.of(item, CustodyAction.STORED).with(StatementField.TO, "Shelf 3"), ana);
    act(CustodyCommand.of(item, CustodyAction.SEALED).with(StatementField.SEAL_OUT, "S-1"), ana);
    session.contents().verify(item, Optional.empty(), QUIET);
    place = session.evidence().custody(item, QUIET).get(VICTIM - 1).sequence();
    honest = new LedgerService(session.transactions()).checkpoint(QUIET);
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
  void anHonestChainIsSound() {
    assertThat(verify(honest).fault()).isEmpty();
    assertThat(chain()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actor_name = 'Somebody'",
        "actor_login = 'somebody'",
        "workstation = 'elsewhere'",
        "ip_address = '198.51.100.9'",
        "action = 'ANALYZED'",
        "entry = 99",
        "occurred_at = occurred_at + interval '1' second",
        "user_id = (select id from user_account where username = 'ben')",
        "hash = '00'",
        "statement = replace(statement, 'Shelf 3', 'Shelf 4')",
        "statement = 'nonsense'",
        "envelope = replace(envelope, 'STORED', 'SEALED')",
        "envelope = 'nonsense'",
        "seq = 5000"
      })
  void theChangedEntryIsNamed(String change) throws SQLException {
    run("update custody_log set " + change + where());
    assertThat(verify().fault()).map(fault -> fault.sequence()).contains(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statement = replace(statement, 'Shelf 3', 'Shelf 4')",
        "statement = 'nonsense'",
        "envelope = replace(envelope, 'STORED', 'SEALED')",
        "envelope = 'nonsense'"
      })
  void whoeverOpensTheExhibitSeesWhichEntryIsBad(String change) throws SQLException {
    run("update custody_log set " + change + where());
    assertThat(chain()).map(ChainFault::number).contains(VICTIM);
  }

  @Test
  void anEntryThatIsGoneIsMissed() throws SQLException {
    run("delete from custody_log" + where());
    assertThat(verify().fault())
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.sequence()).isEqualTo(place);
              assertThat(fault.kind()).isEqualTo(HistoryFaultKind.MISSING);
            });
    assertThat(chain()).map(ChainFault::kind).contains(ChainFaultKind.PLACE);
  }

  @Test
  void aStatementRewrittenWithRightHashesLacksItsSignature() throws SQLException {
    rewrite();
    rechain(honest.size());
    assertThat(verify().fault()).isEmpty();
    assertThat(chain())
        .contains(
            new ChainFault(
                VICTIM,
                ChainFaultKind.SIGNATURE,
                session.evidence().custody(item, QUIET).getFirst().envelope().key()));
    assertThat(verify(honest).fault())
        .map(fault -> fault.kind())
        .contains(HistoryFaultKind.CHECKPOINT);
  }

  @Test
  void aTailCutWithRightHashesIsFoundByWhoeverHasACheckpoint() throws SQLException {
    var last = session.evidence().custody(item, QUIET).getLast().sequence();
    run("delete from custody_log where workspace_id = '" + workspace + "' and seq >= " + last);
    run("delete from audit_log where workspace_id = '" + workspace + "' and seq >= " + last);
    rechain(last);
    assertThat(verify().fault()).isEmpty();
    assertThat(verify(honest).fault())
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.kind()).isEqualTo(HistoryFaultKind.CUT);
              assertThat(fault.sequence()).isEqualTo(last);
            });
  }

  /** Forges what was said, and every hash that would contradict it. */
  private void rewrite() throws SQLException {
    var rows = session.evidence().custody(item, QUIET);
    var previous = rows.get(VICTIM - 2).envelope().hash();
    for (var row : rows.subList(VICTIM - 1, rows.size())) {
      var text = row.statementText().replace("Shelf 3", "Shelf 4");
      text = text.replaceAll("\"previous\":\"[0-9a-f]+\"", "\"previous\":\"" + previous + "\"");
      var envelope =
          row.envelopeText()
              .replace(row.statement().digest(), Statement.digest(text))
              .replaceAll("\"previous\":\"[0-9a-f]+\"", "\"previous\":\"" + previous + "\"");
      previous = CustodyEnvelope.parse(envelope).hash();
      try (var update =
          tamperer.prepareStatement(
              "update custody_log set statement = ?, envelope = ?, hash = ?"
                  + " where workspace_id = ? and seq = ?")) {
        update.setString(1, text);
        update.setString(2, envelope);
        update.setString(3, previous);
        update.setObject(4, workspace);
        update.setLong(5, row.sequence());
        assertThat(update.executeUpdate()).isEqualTo(1);
      }
    }
  }

  /** Makes the right tree over what is there now. */
  private void rechain(long size) throws SQLException {
    run("delete from log_node where workspace_id = '" + workspace + "'");
    run("update log_head set size = " + size + " where workspace_id = '" + workspace + "'");
    var tree = new GrowingTree();
    var hasher = new TreeHasher();
    for (var seq = 0L; seq < size; seq++) {
      var hashes = tree.add(hasher.leaf(envelope(seq).getBytes(StandardCharsets.UTF_8)));
      for (var height = 0; height < hashes.size(); height++) {
        try (var insert = tamperer.prepareStatement("insert into log_node values (?, ?, ?, ?)")) {
          insert.setObject(1, workspace);
          insert.setLong(2, seq);
          insert.setInt(3, height);
          insert.setBytes(4, hashes.get(height).bytes());
          insert.executeUpdate();
        }
      }
    }
  }

  private String envelope(long seq) throws SQLException {
    var mine = " where workspace_id = '" + workspace + "' and seq = " + seq;
    try (var statement = tamperer.createStatement();
        var rows =
            statement.executeQuery(
                "select envelope from audit_log"
                    + mine
                    + " union all select envelope from custody_log"
                    + mine)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private String where() {
    return " where workspace_id = '" + workspace + "' and seq = " + place;
  }

  private Optional<ChainFault> chain() {
    return session.evidence().details(item, QUIET).fault();
  }

  private HistoryReport verify(Checkpoint... earlier) {
    return new HistoryCheck(session.transactions(), WorkspaceSession.SEALED)
        .verify(List.of(earlier), QUIET);
  }

  private void act(CustodyCommand command, Signer signer) {
    session.custody().act(command, signer, QUIET);
  }

  private void run(String sql) throws SQLException {
    try (var statement = tamperer.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
