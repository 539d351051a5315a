package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shared store from an empty database, by the words that an administrator types. */
class AdminCommandTest {

  @TempDir static Path folder;

  private final PostgresServer server = PostgresServer.of(TestDatabase.POSTGRESQL_18);
  private final String name = server.emptyDatabase();
  private final String url = server.url(name) + "?user=postgres";
  private CommandDesk desk;

  @BeforeEach
  void sitDown() {
    desk = new CommandDesk(folder);
  }

  @Test
  void aServerIsPreparedPeopledCheckedAndLeft() throws IOException, SQLException {
    var password =
        Files.writeString(folder.resolve("password"), "alder-birch-cedar-7\n").toString();
    assertThat(admin("status")).isEqualTo(ExitCode.FINDINGS);
    assertThat(desk.out()).contains("was not prepared");
    assertThat(admin("upgrade")).isEqualTo(ExitCode.STORE);
    assertThat(admin("init", "--dry-run")).isZero();
    assertThat(desk.out()).contains("create role sentineliq_owner nologin", "create table alert (");
    assertThat(admin("status")).isEqualTo(ExitCode.FINDINGS);

    assertThat(admin("init")).isZero();
    assertThat(
            admin(
                "add-analyst",
                "--login",
                "una",
                "--email",
                "una@example.org",
                "--name",
                "Una Reis",
                "--analyst-password-file",
                password))
        .isZero();
    assertThat(
            admin(
                "add-analyst",
                "--login",
                "leo",
                "--email",
                "leo@example.org",
                "--name",
                "Leo Sá",
                "--external"))
        .isZero();
    assertThat(admin("add-workspace", "--name", "Blue", "--slug", "Blue team", "--owner", "una"))
        .as("a short name that no address could hold")
        .isEqualTo(2);
    assertThat(admin("add-workspace", "--name", "Blue", "--slug", "blue", "--owner", "una"))
        .isZero();
    assertThat(admin("add-member", "--workspace", "blue", "--login", "leo")).isZero();
    assertThat(admin("set-quota", "--workspace", "blue")).isEqualTo(ExitCode.USAGE);
    assertThat(admin("set-quota", "--workspace", "red", "--gib", "5")).isEqualTo(ExitCode.STORE);
    assertThat(admin("set-quota", "--workspace", "blue", "--gib", "5")).isZero();
    assertThat(told("select storage_quota from sentineliq.workspace")).isEqualTo("5368709120");
    assertThat(told("select payload from sentineliq.audit_log order by seq desc limit 1"))
        .contains("storage_quota", "1073741824", "5368709120");
    assertThat(admin("set-quota", "--workspace", "blue", "--unlimited")).isZero();
    assertThat(told("select storage_quota from sentineliq.workspace")).isEqualTo("null");
    assertThat(admin("upgrade")).isZero();
    assertThat(desk.err()).contains("schema " + Migrations.LATEST + " already");

    desk.forget();
    assertThat(admin("status", "--json")).isZero();
    assertThat(desk.json())
        .extracting(line -> line.path("login").asText())
        .containsExactly("", "leo", "una");

    desk.forget();
    assertThat(admin("check")).isEqualTo(ExitCode.FINDINGS);
    assertThat(desk.out())
        .contains("kept         Row-level security is forced on every table")
        .contains("BROKEN       Every connection over a network is encrypted")
        .contains("ssl = off");
    assertThat(desk.err()).contains("does not keep every promise");

    assertThat(admin("remove-analyst", "--login", "una")).isEqualTo(ExitCode.STORE);
    assertThat(desk.err()).contains("una owns the workspace blue");
    assertThat(admin("remove-analyst", "--login", "leo", "--dry-run")).isZero();
    assertThat(admin("remove-analyst", "--login", "leo")).isZero();
    desk.forget();
    assertThat(admin("status")).isZero();
    assertThat(desk.out()).containsPattern("leo +Leo Sá +removed");
  }

  @Test
  void aPersonNeedsAProofAndAGoodPassword() throws IOException {
    var weak = Files.writeString(folder.resolve("weak"), "password1\n").toString();
    assertThat(admin("add-analyst", "--login", "x", "--email", "x@x", "--name", "X"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(
            admin(
                "add-analyst",
                "--login",
                "x",
                "--email",
                "x@x",
                "--name",
                "X",
                "--analyst-password-file",
                weak))
        .isEqualTo(ExitCode.USAGE);
    assertThat(
            admin(
                "add-analyst",
                "--login",
                "x",
                "--email",
                "x@x",
                "--name",
                "X",
                "--analyst-password-file",
                weak,
                "--external"))
        .isEqualTo(ExitCode.USAGE);
  }

  /** Neither restored by its owner any more nor exported: the administrator ends it. */
  @Test
  void aWorkspaceThatWasDeletedLongAgoIsBuriedByTheAdministrator()
      throws IOException, SQLException {
    assertThat(admin("init")).isZero();
    assertThat(
            admin(
                "add-analyst",
                "--login",
                "ugo",
                "--email",
                "ugo@example.org",
                "--name",
                "Ugo",
                "--external"))
        .isZero();
    assertThat(admin("add-workspace", "--name", "Red", "--slug", "red", "--owner", "ugo")).isZero();
    assertThat(admin("purge-workspace", "--workspace", "red")).isEqualTo(ExitCode.STORE);
    assertThat(desk.err()).contains("was not deleted more than thirty days ago");
    try (var superuser = server.superuser(name);
        var statement = superuser.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(
          "update sentineliq.workspace set deleted_at = now() - interval '31 days'"
              + " where slug = 'red'");
    }
    assertThat(admin("purge-workspace", "--workspace", "red", "--dry-run")).isZero();
    assertThat(admin("purge-workspace", "--workspace", "red")).isZero();
    assertThat(told("select count(*) from sentineliq.workspace where slug = 'red'")).isEqualTo("0");
    assertThat(
            told(
                "select owner_login || ' ' || ledger_size || ' ' || split_part(checkpoint, E'\\n"
                    + "', 2) from sentineliq.workspace_tombstone where slug = 'red'"))
        .isEqualTo("ugo 2 2");
  }

  private String told(String sql) throws SQLException {
    try (var superuser = server.superuser(name);
        var statement = superuser.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }

  private int admin(String command, String... options) {
    var words = new String[options.length + 4];
    words[0] = "admin";
    words[1] = command;
    words[2] = "--url";
    words[3] = url;
    System.arraycopy(options, 0, words, 4, options.length);
    return desk.run(words);
  }
}
