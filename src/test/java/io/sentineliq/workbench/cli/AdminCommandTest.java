package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shared store from an empty database, by the words that an administrator types. */
class AdminCommandTest {

  @TempDir static Path folder;

  private final PostgresServer server = PostgresServer.of(TestDatabase.POSTGRESQL_18);
  private final String url = server.url(server.emptyDatabase()) + "?user=postgres";
  private CommandDesk desk;

  @BeforeEach
  void sitDown() {
    desk = new CommandDesk(folder);
  }

  @Test
  void aServerIsPreparedPeopledCheckedAndLeft() throws IOException {
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
