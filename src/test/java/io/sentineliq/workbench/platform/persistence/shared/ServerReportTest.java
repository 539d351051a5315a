package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.shared.ServerReport.Finding;
import io.sentineliq.workbench.platform.persistence.shared.ServerReport.Verdict;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check that could be silently off: every promise is broken once, and the report says so. */
@OnEachServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerReportTest {

  @Parameter TestDatabase database;

  private String name;

  @BeforeParameterizedClassInvocation
  void prepare() {
    name = server().emptyDatabase();
    var administration = server().administration(name);
    administration.initialise();
    administration.addAnalyst("kay", "kay@example.org", "Kay", Optional.empty());
  }

  /** The server of the tests trusts whoever comes over its own computer, and forgets to sync. */
  @Test
  void aPreparedDatabaseKeepsWhatDependsOnTheDatabase() {
    var report = server().administration(name).check();
    assertThat(report.findings())
        .extracting(Finding::promise)
        .containsExactly(ServerPromise.values());
    assertThat(report.findings().stream().filter(found -> found.verdict() != Verdict.KEPT))
        .extracting(Finding::promise)
        .isSubsetOf(
            EnumSet.of(
                ServerPromise.CONNECTIONS_ARE_ENCRYPTED,
                ServerPromise.SIGN_INS_ARE_STRONG,
                ServerPromise.COMMITS_ARE_DURABLE,
                ServerPromise.GUESSING_IS_SLOWED,
                ServerPromise.ADMINISTRATORS_ARE_LOGGED,
                ServerPromise.BLOCKS_ARE_CHECKED))
        .contains(
            ServerPromise.CONNECTIONS_ARE_ENCRYPTED,
            ServerPromise.SIGN_INS_ARE_STRONG,
            ServerPromise.COMMITS_ARE_DURABLE);
    assertThat(report.isSound()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          SCHEMA_IS_CURRENT ¦ update sentineliq.flyway_schema_history set version = '0000' ¦ 0000
          ROWS_ARE_GUARDED ¦ alter table sentineliq.alert no force row level security ¦ alert
          ROWS_ARE_GUARDED ¦ create table sentineliq.extra (id integer) ¦ extra
          POLICIES_KNOW_THE_PERSON ¦ create policy weak on sentineliq.alert using (workspace_id::text = current_setting('app.w')) ¦ alert.weak
          NOBODY_STANDS_ABOVE ¦ alter role kay bypassrls ¦ kay
          NOBODY_STANDS_ABOVE ¦ alter role kay superuser ¦ kay
          NOBODY_STANDS_ABOVE ¦ create role dba login; grant sentineliq_owner to dba ¦ dba
          PEOPLE_ARE_THEMSELVES ¦ create role lea login; grant kay to lea ¦ lea > kay
          OWNER_CANNOT_SIGN_IN ¦ alter role sentineliq_owner login ¦ sentineliq_owner
          EVERYTHING_HAS_ONE_OWNER ¦ alter function sentineliq.my_account() owner to postgres ¦ my_account
          SEARCH_PATHS_ARE_FIXED ¦ alter function sentineliq.my_workspaces() reset search_path ¦ my_workspaces
          VIEWS_ARE_THE_READERS ¦ create view sentineliq.peek as select * from sentineliq.alert ¦ peek
          NOTHING_IS_FOR_EVERYBODY ¦ grant select on sentineliq.alert to public ¦ alert
          NOTHING_IS_FOR_EVERYBODY ¦ grant execute on function sentineliq.my_account() to public ¦ my_account
          NOBODY_MAKES_OBJECTS ¦ grant create on schema public to sentineliq_users ¦ public
          NOBODY_MAKES_OBJECTS ¦ grant truncate on sentineliq.alert to sentineliq_users ¦ alert
          SECRETS_ARE_SEALED ¦ grant select (secret) on sentineliq.second_factor_key to sentineliq_users ¦ second_factor_key
          SECRETS_ARE_SEALED ¦ grant select on sentineliq.user_credential to sentineliq_users ¦ user_credential
          HISTORY_IS_APPEND_ONLY ¦ alter table sentineliq.audit_log disable trigger audit_log_append_only ¦ audit_log: append_only
          HISTORY_IS_APPEND_ONLY ¦ grant insert on sentineliq.audit_log to sentineliq_users ¦ audit_log
          CHANGES_ARE_WITNESSED ¦ drop trigger touched_update on sentineliq.case_file ¦ case_file
          CHANGES_ARE_WITNESSED ¦ drop trigger touched_witness on sentineliq.touched ¦ touched
          SIGN_INS_ARE_STRONG ¦ set password_encryption = 'md5' ¦ password_encryption = md5
          COMMITS_ARE_DURABLE ¦ set synchronous_commit = off ¦ synchronous_commit = off
          SECOND_FACTORS_WORK ¦ drop extension pgcrypto cascade ¦ pgcrypto
          SECOND_FACTORS_WORK ¦ delete from sentineliq.second_factor_key; update sentineliq.user_account set two_factor_enabled = true ¦ second_factor_key
          WORDS_ARE_INDEXED ¦ drop index sentineliq.case_title_words_idx ¦ case_title_words_idx
          WORDS_ARE_INDEXED ¦ drop extension pg_trgm cascade ¦ pg_trgm
          """)
  void aBrokenPromiseIsNamed(ServerPromise promise, String breaking, String place)
      throws SQLException {
    try (var superuser = server().superuser(name);
        var statement = superuser.createStatement()) {
      superuser.setAutoCommit(false);
      statement.execute(breaking);
      var found = finding(ServerReport.read(superuser).findings(), promise);
      superuser.rollback();
      assertThat(found.verdict()).isIn(Verdict.BROKEN, Verdict.ADVISED);
      assertThat(found.places()).contains(place);
    }
  }

  @Test
  void whatALoginMayNotSeeIsNotTakenForKept() throws SQLException {
    try (var kay = server().connect(name, "kay")) {
      var found =
          finding(ServerReport.read(kay).findings(), ServerPromise.CONNECTIONS_ARE_ENCRYPTED);
      assertThat(found.verdict()).isEqualTo(Verdict.UNSEEN);
    }
  }

  private static Finding finding(List<Finding> findings, ServerPromise promise) {
    return findings.stream().filter(found -> found.promise() == promise).findFirst().orElseThrow();
  }

  private PostgresServer server() {
    return PostgresServer.of(database);
  }
}
