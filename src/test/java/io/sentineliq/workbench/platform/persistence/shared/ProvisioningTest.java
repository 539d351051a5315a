package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** What an administrator does to a server: done, repeated, shown as SQL, taken back. */
@OnEachServer
class ProvisioningTest {

  private static final String PASSWORD = "x-long-secret";

  @Parameter TestDatabase database;

  @Test
  void whatIsShownMakesTheSameDatabase() throws SQLException {
    var shown = server().emptyDatabase();
    var sql = new ArrayList<String>();
    server().administration(shown).shownOn(sql::add).initialise();
    assertThat(catalogue(shown)).isEmpty();

    execute(shown, String.join("\n", sql));

    var done = server().emptyDatabase();
    server().administration(done).initialise();
    assertThat(catalogue(shown)).isNotEmpty().isEqualTo(catalogue(done));
    assertThat(flywayHistory(shown)).isNotEmpty().isEqualTo(flywayHistory(done));
    assertThat(server().administration(shown).upgrade()).isEqualTo(Migrations.LATEST);
    assertThat(catalogue(shown)).isEqualTo(catalogue(done));
  }

  @Test
  void everyActCanBeRepeated() throws SQLException {
    var name = server().newDatabase();
    var administration = server().administration(name);
    for (var i = 0; i < 2; i++) {
      administration.initialise();
      administration.addAnalyst(
          "ana", "ana@example.org", "Ana", Optional.of(PASSWORD.toCharArray()));
      administration.addAnalyst("kay", "kay@example.org", "Kay", Optional.empty());
      if (i == 0) {
        administration.createWorkspace("Alder", "alder", "ana");
      }
      administration.addMember("alder", "kay", "MEMBER");
      administration.addMember("alder", "kay", "ADMIN");
      administration.addMember("alder", "ana", "MEMBER");
    }
    assertThat(administration.status().analysts())
        .extracting(ServerStatus.Analyst::login, ServerStatus.Analyst::places)
        .containsExactly(tuple("ana", "alder OWNER"), tuple("kay", "alder ADMIN"));
  }

  @Test
  void whoeverIsRemovedIsOutAtOnceAndCanComeBack() throws SQLException {
    var name = server().newDatabase();
    var administration = server().administration(name);
    administration.addAnalyst("ana", "ana@example.org", "Ana", Optional.of(PASSWORD.toCharArray()));
    administration.addAnalyst("zoe", "zoe@example.org", "Zoe", Optional.of(PASSWORD.toCharArray()));
    administration.createWorkspace("Alder", "alder", "ana");
    administration.addMember("alder", "zoe", "MEMBER");
    try (var zoe = open(name, "zoe");
        var before = zoe.dataSource().getConnection()) {
      administration.removeAnalyst("zoe");
      assertThatThrownBy(() -> before.createStatement().execute("select 1"))
          .isInstanceOf(SQLException.class);
    }
    assertThat(problem(() -> open(name, "zoe").close())).isInstanceOf(Problem.SignInRefused.class);
    assertThat(
            single(name, "select string_agg(action, ' ' order by seq) from sentineliq.audit_log"))
        .isEqualTo("WORKSPACE_CREATED MEMBER_ADDED MEMBER_REMOVED");

    administration.addAnalyst("zoe", "zoe@example.org", "Zoe", Optional.of(PASSWORD.toCharArray()));
    try (var zoe = open(name, "zoe")) {
      assertThat(zoe.info().name()).contains(name);
    }
    administration.removeAnalyst("zoe");
  }

  @Test
  void whatCannotBeDoneIsSaidInWords() {
    var name = server().newDatabase();
    var administration = server().administration(name);
    administration.addAnalyst("ana", "ana@example.org", "Ana", Optional.empty());
    administration.createWorkspace("Alder", "alder", "ana");

    assertThat(problem(() -> administration.removeAnalyst("ana")))
        .isEqualTo(new Problem.Conflict("ana owns the workspace alder: transfer it first"));
    assertThat(problem(() -> administration.removeAnalyst("nobody'; --")))
        .isEqualTo(new Problem.NoSuchName("nobody'; --"));
    assertThat(problem(() -> administration.addMember("nowhere", "ana", "MEMBER")))
        .isEqualTo(new Problem.NoSuchName("nowhere"));
    assertThat(problem(() -> administration.createWorkspace("Alder", "alder", "ana")))
        .isInstanceOf(Problem.Conflict.class);
    assertThat(problem(() -> administration.addAnalyst("postgres", "p@x", "Pg", Optional.empty())))
        .isInstanceOf(Problem.Conflict.class);
    assertThat(problem(server().administration(server().emptyDatabase())::upgrade))
        .isInstanceOf(Problem.StoreUnusable.class);
  }

  /** A database administrator reads, and may run, exactly what the program runs. */
  @Test
  void theInstallersFolderHoldsTheSameSql() throws IOException {
    try (var files = Files.list(Path.of("installer/postgresql"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".sql")))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(
                          ServerScript.class.getResourceAsStream(
                              "/db/server/" + file.getFileName()))
                      .hasBinaryContent(Files.readAllBytes(file)));
    }
  }

  @Test
  void aNameIsNeverSql() {
    assertThat(ServerScript.literal("a'b\\c")).isEqualTo("E'a''b\\\\c'");
    assertThat(ServerScript.literal("plain")).isEqualTo("'plain'");
    assertThatThrownBy(() -> ServerScript.literal("a\0b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Everything that exists, with its rights. */
  private List<String> catalogue(String name) throws SQLException {
    return rows(
        name,
        """
        select concat_ws(' ', 'c', relname, relkind, relrowsecurity, relforcerowsecurity, relacl,
            relowner::regrole) from pg_class
          where relnamespace = to_regnamespace('sentineliq') and relkind in ('r', 'v', 'i', 'S')
        union all select concat_ws(' ', 'f', oid::regprocedure, proacl, proowner::regrole, proconfig,
            md5(pg_get_functiondef(oid))) from pg_proc
          where pronamespace = to_regnamespace('sentineliq')
        union all select concat_ws(' ', 'p', tablename, policyname, qual, with_check, roles, permissive)
          from pg_policies where schemaname = 'sentineliq'
        union all select concat_ws(' ', 'a', attrelid::regclass, attname, atttypid::regtype, attnotnull,
            attacl) from pg_attribute a join pg_class c on c.oid = attrelid
          where relnamespace = to_regnamespace('sentineliq') and attnum > 0
        union all select concat_ws(' ', 't', tgrelid::regclass, tgname) from pg_trigger
          join pg_class c on c.oid = tgrelid
          where relnamespace = to_regnamespace('sentineliq') and not tgisinternal
        union all select concat_ws(' ', 'k', conrelid::regclass, conname, pg_get_constraintdef(oid))
          from pg_constraint where connamespace = to_regnamespace('sentineliq')
        union all select concat_ws(' ', 'n', nspname, nspacl) from pg_namespace
          where nspname like 'sentineliq%'
        order by 1\
        """);
  }

  private List<String> flywayHistory(String name) throws SQLException {
    return rows(
        name,
        """
        select concat_ws(' ', installed_rank, version, description, type, script, checksum, success)
          from sentineliq.flyway_schema_history order by installed_rank\
        """);
  }

  private List<String> rows(String name, String query) throws SQLException {
    var found = new ArrayList<String>();
    try (var superuser = server().superuser(name);
        var statement = superuser.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private String single(String name, String query) throws SQLException {
    return rows(name, query).getFirst();
  }

  /** As psql sends it: the server, not the driver, sees where a statement ends. */
  private void execute(String name, String sql) throws SQLException {
    var plain = server().url(name) + "?preferQueryMode=simple";
    try (var superuser = DriverManager.getConnection(plain, "postgres", "");
        var statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Problem problem(Runnable act) {
    try {
      act.run();
    } catch (ProblemException e) {
      return e.problem();
    }
    throw new AssertionError("was done");
  }

  private SharedDatastore open(String name, String login) {
    return SharedDatastore.open(
        SharedAddress.parse(server().url(name)), login, PASSWORD.toCharArray());
  }

  private PostgresServer server() {
    return PostgresServer.of(database);
  }
}
