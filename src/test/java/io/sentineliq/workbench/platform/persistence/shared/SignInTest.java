package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.Memberships;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in: what the server asks for, counts and forgets, and what cannot be got round. */
@OnEachServer
class SignInTest {

  @Parameter TestDatabase database;

  private String name;

  @BeforeEach
  void letKimIn() {
    name = server().newDatabase();
    var administration = server().administration(name);
    administration.addAnalyst(
        "kim", "kim@example.org", "Kim", Optional.of(WorkspaceFixture.PASSWORD.toCharArray()));
    administration.createWorkspace("Alder", "alder", "kim");
  }

  @Test
  void aSignInIsEnteredIntoTheHistoryAndShownTheNextTime() throws SQLException {
    try (var first = signIn("").store()) {
      assertThat(Memberships.of(first)).hasSize(1);
      first.signOut("desk");
    }
    var second = signIn("");
    second.store().close();
    assertThat(second.last()).isPresent();
    assertThat(actions()).endsWith("SIGNED_IN", "SIGNED_OUT", "SIGNED_IN");
  }

  /** RFC 6238, appendix B, of whose eight digits authenticators show the last six. */
  @ParameterizedTest
  @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
  void codesAreThoseOfAuthenticators(long seconds, String code) throws SQLException {
    try (var superuser = superuser()) {
      assertThat(single(superuser, "select totp('12345678901234567890', " + seconds / 30 + ")"))
          .isEqualTo(code);
    }
  }

  /** Neither the table of credentials alone nor a secret in another person's row makes codes. */
  @Test
  void theSecretLiesSealedAndBelongsToItsPerson() throws SQLException {
    addSecondFactor();
    try (var superuser = superuser()) {
      assertThat(single(superuser, "select octet_length(two_factor_secret) from user_credential"))
          .satisfies(length -> assertThat(Integer.parseInt(length)).isGreaterThan(20));
      assertThat(
              single(superuser, "select octet_length(open_factor(user_id)) from user_credential"))
          .isEqualTo("20");
    }
    server()
        .administration(name)
        .addAnalyst("lee", "lee@example.org", "Lee", Optional.of(password()));
    run(
        "update user_credential set user_id = (select id from user_account where username ="
            + " 'lee')");
    try (var superuser = superuser()) {
      assertThat(single(superuser, "select open_factor(user_id) from user_credential"))
          .isEqualTo("null");
    }
  }

  @Test
  void withoutTheCodeThereIsNoWorkspaceWhateverIsTyped() throws SQLException {
    addSecondFactor();
    assertThat(problem(() -> signIn(""))).isInstanceOf(Problem.CodeNeeded.class);
    assertThat(problem(() -> signIn("000000"))).isInstanceOf(Problem.WrongCode.class);
    assertThat(problem(() -> SharedDatastore.open(address(), "kim", password())))
        .isInstanceOf(Problem.CodeNeeded.class);
    try (var psql = server().connect(name, "kim")) {
      for (var table : new String[] {"workspace", "workspace_member", "alert", "audit_log"}) {
        assertThat(single(psql, "select count(*) from " + table)).as(table).isEqualTo("0");
      }
      assertThat(single(psql, "select my_account()")).isEqualTo("null");
    }
  }

  @Test
  void withTheCodeEveryConnectionIsLetInAndTheCodeIsWornOut() throws SQLException {
    addSecondFactor();
    var code = nextCode();
    try (var store = signIn(code).store();
        var one = store.dataSource().getConnection();
        var other = store.dataSource().getConnection()) {
      assertThat(single(one, "select count(*) from workspace")).isEqualTo("1");
      assertThat(single(other, "select count(*) from workspace")).isEqualTo("1");
      assertThat(problem(() -> signIn(code))).isInstanceOf(Problem.WrongCode.class);
      store.signOut("desk");
      assertThat(single(other, "select count(*) from workspace")).isEqualTo("0");
    }
  }

  @Test
  void aBackupCodeOpensOnce() throws SQLException {
    var backup = addSecondFactor().getFirst();
    signIn(backup.toLowerCase(Locale.ROOT)).store().close();
    assertThat(problem(() -> signIn(backup))).isInstanceOf(Problem.WrongCode.class);
  }

  @Test
  void afterFiveWrongCodesTheRightOneIsRefusedToo() throws SQLException {
    addSecondFactor();
    for (var i = 0; i < 5; i++) {
      assertThatThrownBy(() -> signIn("000000")).isInstanceOf(ProblemException.class);
    }
    var right = nextCode();
    assertThat(problem(() -> signIn(right))).isInstanceOf(Problem.LockedOut.class);
    assertThat(actions()).contains("LOCKED_OUT");
    run("update user_account set locked_until = now() - interval '1 second'");
    signIn(nextCode()).store().close();
  }

  /** Whoever rolls a wrong try back has not learned that it was wrong. */
  @Test
  void aTryCannotBeAskedAboutBeforeItIsCommitted() throws SQLException {
    addSecondFactor();
    try (var psql = server().connect(name, "kim")) {
      psql.setAutoCommit(false);
      run(psql, "select try_sign_in('" + nextCode() + "', 'psql')");
      assertThatThrownBy(() -> single(psql, "select granted from finish_sign_in()"))
          .hasMessageContaining("commit");
      psql.rollback();
      assertThat(single(psql, "select granted from finish_sign_in()")).isEqualTo("f");
    }
  }

  @Test
  void nobodyPicksUpTheTokenOfAnotherConnection() throws SQLException {
    addSecondFactor();
    try (var desk = server().connect(name, "kim");
        var thief = server().connect(name, "kim")) {
      run(desk, "select try_sign_in('" + nextCode() + "', 'desk')");
      assertThat(single(thief, "select granted from finish_sign_in()")).isEqualTo("f");
      assertThat(single(desk, "select granted from finish_sign_in()")).isEqualTo("t");
      assertThat(single(desk, "select granted from finish_sign_in()")).isEqualTo("f");
    }
  }

  /** As with a pool between them, or when the system gives a number out again. */
  @Test
  void whoeverGetsTheBackendOfAnotherAfterThemIsNotSignedIn() throws SQLException {
    addSecondFactor();
    String token;
    try (var backend = server().connect(name, "kim")) {
      run(backend, "select try_sign_in('" + nextCode() + "', 'desk')");
      token = single(backend, "select token from finish_sign_in()");
      present(backend, token);
      assertThat(single(backend, "select count(*) from workspace")).isEqualTo("1");
      var number = single(backend, "select pg_backend_pid()");
      run(backend, "discard all; set search_path = sentineliq");
      assertThat(single(backend, "select pg_backend_pid()")).isEqualTo(number);
      assertNobody(backend);
      present(backend, "");
      assertNobody(backend);
    }
    try (var next = server().connect(name, "kim");
        var superuser = superuser()) {
      assertThat(single(superuser, "select count(*) from sign_in where expires_at > now()"))
          .as("the sign-in of the one before is still there")
          .isNotEqualTo("0");
      assertNobody(next);
      present(next, token);
      assertThat(single(next, "select count(*) from workspace")).isEqualTo("1");
    }
  }

  private static void present(Connection backend, String token) throws SQLException {
    run(backend, "select set_config('sentineliq.token', '" + token + "', false)");
  }

  private static void assertNobody(Connection backend) throws SQLException {
    assertThat(single(backend, "select cardinality(my_workspaces())")).isEqualTo("0");
    assertThat(single(backend, "select count(*) from workspace")).isEqualTo("0");
    assertThat(single(backend, "select my_account()")).isEqualTo("null");
    assertThat(single(backend, "select granted from finish_sign_in()")).isEqualTo("f");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from sign_in",
        "select * from draft_key",
        "select * from second_factor_key",
        "select factor_key(id) from user_account",
        "select open_factor(id) from user_account",
        "select seal_factor(id, 'x') from user_account",
        "insert into sign_in default values",
        "select random_secret()",
        "select totp('x', 1)",
        "select matching_step(id, '1') from user_account",
        "select has_proved(id) from user_account",
        "update user_account set two_factor_enabled = false",
        "select sentineliq_crypto.gen_random_bytes(8)",
      })
  void whatHoldsItIsOutOfReach(String sql) throws SQLException {
    try (var psql = server().connect(name, "kim")) {
      assertThatThrownBy(() -> run(psql, sql))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
  }

  @Test
  void theKeyOfDraftsIsAlwaysTheSameAndThePersonsOwn() {
    try (var store = signIn("").store();
        var one = store.draftKey();
        var again = store.draftKey()) {
      var expected = again.lend(byte[]::clone);
      assertThat(one.lend(byte[]::clone)).hasSize(32).isEqualTo(expected);
    }
  }

  @Test
  void aSecondFactorCanBeEndedByWhoeverProvesItOnceMore() throws SQLException {
    var backup = addSecondFactor();
    try (var store = signIn(nextCode()).store()) {
      run("update sign_in set tried_at = tried_at - interval '2 minutes'");
      var factor = store.secondFactor();
      assertThat(problem(() -> factor.end("desk"))).isInstanceOf(Problem.Forbidden.class);
      assertThat(problem(() -> factor.end("000000", "desk"))).isInstanceOf(Problem.WrongCode.class);
      assertThat(factor.isOn()).isTrue();
      factor.end(backup.getFirst(), "desk");
      assertThat(Memberships.of(store)).hasSize(1);
    }
    signIn("").store().close();
    assertThat(actions()).contains("SECOND_FACTOR_ADDED", "SECOND_FACTOR_REMOVED");
  }

  /** Adds it and forgets which code was used, as half a minute later; its backup codes. */
  private List<String> addSecondFactor() throws SQLException {
    List<String> backup;
    try (var store = signIn("").store()) {
      var factor = store.secondFactor();
      assertThat(factor.isOn()).isFalse();
      assertThat(factor.begin()).hasSize(20);
      assertThat(factor.confirm("000000", "desk")).isEmpty();
      backup = factor.confirm(nextCode(), "desk");
      assertThat(factor.isOn()).isTrue();
      assertThat(Memberships.of(store)).hasSize(1);
    }
    run("update user_credential set last_two_factor_step = null");
    assertThat(backup).hasSize(8).doesNotHaveDuplicates();
    return backup;
  }

  private String nextCode() throws SQLException {
    try (var superuser = superuser()) {
      return single(
          superuser,
          "select totp(open_factor(user_id), floor(extract(epoch from now()) / 30)::bigint)"
              + " from user_credential");
    }
  }

  private List<String> actions() throws SQLException {
    try (var superuser = superuser();
        var statement = superuser.createStatement();
        var rows = statement.executeQuery("select action from audit_log order by seq")) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private void run(String sql) throws SQLException {
    try (var superuser = superuser()) {
      run(superuser, sql);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String single(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }

  private SignedIn signIn(String code) {
    return SharedDatastore.signIn(address(), "kim", password(), code, "desk");
  }

  private static Problem problem(Runnable act) {
    try {
      act.run();
    } catch (ProblemException e) {
      return e.problem();
    }
    throw new AssertionError("was let in");
  }

  private Connection superuser() throws SQLException {
    var superuser = server().superuser(name);
    superuser.setSchema("sentineliq");
    return superuser;
  }

  private static char[] password() {
    return WorkspaceFixture.PASSWORD.toCharArray();
  }

  private SharedAddress address() {
    return SharedAddress.parse(server().url(name));
  }

  private PostgresServer server() {
    return PostgresServer.of(database);
  }
}
