package io.sentineliq.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.HistoryCheck;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** What a member with psql cannot do to evidence, on a shared store. */
@OnEachServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceGuardsTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private WorkspaceSession mia;
  private UUID hidden;
  private UUID open;

  @BeforeParameterizedClassInvocation
  void collect() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    mia = fixture.session("mia", "alder");
    Signer ana = ExhibitSpecimens.signer(alder, "Ana");
    hidden = ExhibitSpecimens.laptop(alder, ExhibitSpecimens.secretCase(alder), ana);
    open = ExhibitSpecimens.laptop(alder, ExhibitSpecimens.caseForAll(alder), ana);
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void evidenceOfAHiddenCaseIsHiddenWithItsChain() throws SQLException {
    assertThat(mia.evidence().allIds(ExhibitQuery.everything(), Progress.unwatched()))
        .containsExactly(open);
    var counts = mia.evidence().facets(ListFilter.everything(), Progress.unwatched());
    assertThat(counts.of(ExhibitFacet.STATE, Set.of(CustodyState.COLLECTED.name()))).isEqualTo(1);
    try (var psql = fixture.raw("mia")) {
      for (var table : List.of("evidence", "evidence_state", "custody_log")) {
        assertThat(count(psql, "select count(*) from " + table)).as(table).isEqualTo(1);
      }
      refused(psql, call(hidden, "{\"action\":\"STORED\",\"item\":\"" + hidden + "\"}"));
    }
  }

  @Test
  void whatIsWithheldIsToldOfOnesOwnWorkspacesOnly() throws SQLException {
    try (var psql = fixture.raw("mia");
        var owner = fixture.raw("ana");
        var stranger = fixture.raw("ben")) {
      var withheld = "select count(*) from withheld_cases()";
      assertThat(count(psql, withheld)).isEqualTo(1);
      assertThat(count(owner, withheld)).isZero();
      assertThat(count(stranger, withheld)).isZero();
      assertThat(count(stranger, "select count(*) from evidence")).isZero();
    }
  }

  /** An id is unique in a workspace only, and its maker picks it. */
  @Test
  void anOpenCaseOfTheSameIdElsewhereOpensNothing() throws SQLException {
    try (var everything = fixture.everything();
        var statement = everything.createStatement()) {
      statement.execute("set local session_replication_role = replica");
      statement.execute(
          "insert into workspace_member (select (jsonb_populate_record(m, jsonb_build_object("
              + "'workspace_id', (select id from workspace where slug = 'birch')))).* from"
              + " workspace_member m join user_account u on u.id = m.user_id"
              + " where u.username = 'mia')");
      statement.execute(
          "insert into case_file (select (jsonb_populate_record(c, jsonb_build_object("
              + "'workspace_id', (select id from workspace where slug = 'birch'),"
              + " 'confidentiality', 'PUBLIC'))).* from case_file c"
              + " where confidentiality not in ('PUBLIC', 'INTERNAL'))");
      everything.commit();
      try (var psql = fixture.raw("mia")) {
        assertThat(count(psql, "select count(*) from case_file where confidentiality = 'PUBLIC'"))
            .isPositive();
        assertThat(count(psql, "select count(*) from evidence where id = '" + hidden + "'"))
            .isZero();
      } finally {
        statement.execute("set local session_replication_role = replica");
        statement.execute(
            "delete from case_file where workspace_id ="
                + " (select id from workspace where slug = 'birch')");
        statement.execute(
            "delete from workspace_member m using user_account u, workspace w where u.id ="
                + " m.user_id and w.id = m.workspace_id and u.username = 'mia' and w.slug ="
                + " 'birch'");
        everything.commit();
      }
    }
  }

  @Test
  void whoeverMayNotSeeAnEntryStillVerifiesTheWholeLedger() {
    var report =
        new HistoryCheck(mia.transactions(), WorkspaceSession.SEALED)
            .verify(List.of(), Progress.unwatched());
    assertThat(report.fault()).isEmpty();
    var own =
        new HistoryCheck(alder.transactions(), WorkspaceSession.SEALED)
            .verify(List.of(), Progress.unwatched());
    assertThat(report.checkpoint().root()).isEqualTo(own.checkpoint().root());
    assertThat(mia.audit().page(mia.audit().size() - 1, 50, Progress.unwatched()))
        .hasSize((int) Math.min(50, mia.audit().size()));
  }

  @Test
  void nobodyWritesHistoryStandingOrItemsByHand() throws SQLException {
    try (var psql = fixture.raw("ana")) {
      for (var sql :
          List.of(
              "update evidence set name = 'x'",
              "delete from evidence",
              "update evidence_state set custodian_id = custodian_id",
              "insert into evidence_state select * from evidence_state",
              "update custody_log set actor_name = 'x'",
              "delete from custody_log",
              "insert into custody_log select * from custody_log",
              "update custody_rule set to_state = null",
              "truncate custody_log",
              "delete from case_file where id = (select case_id from evidence limit 1)",
              "select check_custody(null, null, null, null)")) {
        refused(psql, sql);
      }
    }
  }

  @Test
  void aStatementInSomebodyElsesNameOrOfAnotherItemIsRefused() throws SQLException {
    try (var psql = fixture.raw("mia")) {
      var stranger = "{\"action\":\"VERIFIED\",\"item\":\"" + UUID.randomUUID() + "\"}";
      refused(psql, call(open, stranger));
      var record = text(psql, "select record_digest from evidence");
      var head = text(psql, "select head from evidence_state");
      var workspace = alder.membership().workspaceId();
      var common =
          "\"item\":\"%s\",\"previous\":\"%s\",\"record\":\"%s\",\"workspace\":\"%s\""
              .formatted(open, head, record, workspace);
      var anas = alder.membership().userId();
      refused(
          psql,
          call(open, "{\"action\":\"VERIFIED\"," + common + ",\"signer_id\":\"" + anas + "\"}"));
      refused(psql, call(open, "{\"action\":\"STORED\"," + common + "}"));
      refused(psql, call(open, "{\"action\":\"DANCED\"," + common + "}"));
    }
  }

  @Test
  void theServerKnowsTheSameRules() throws SQLException {
    var rules = new HashMap<String, String>();
    try (var psql = fixture.raw("mia");
        var statement = psql.createStatement();
        var rows =
            statement.executeQuery("select action, from_state, to_state from custody_rule")) {
      while (rows.next()) {
        var from = CustodyState.valueOf(rows.getString(2));
        var to = rows.getString(3) == null ? from : CustodyState.valueOf(rows.getString(3));
        rules.put(rows.getString(1) + " " + from, to.name());
      }
    }
    var ours = new HashMap<String, String>();
    for (var action : CustodyAction.values()) {
      for (var state : CustodyState.values()) {
        if (action.isAllowedIn(state)) {
          ours.put(action + " " + state, action.after(state).name());
        }
      }
    }
    assertThat(rules).isEqualTo(ours);
  }

  private String call(UUID item, String statement) {
    return "select append_custody('%s', '%s', '%s', null, null, 'psql')"
        .formatted(alder.membership().workspaceId(), item, statement);
  }

  private static void refused(Connection psql, String sql) throws SQLException {
    try (var statement = psql.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql))
          .as(sql)
          .isInstanceOfSatisfying(
              SQLException.class,
              e -> assertThat(e.getSQLState()).isIn("42501", "SQ409", "23503", "23001"));
    }
    psql.rollback();
  }

  private static long count(Connection psql, String sql) throws SQLException {
    return Long.parseLong(text(psql, sql));
  }

  private static String text(Connection psql, String sql) throws SQLException {
    try (var statement = psql.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
