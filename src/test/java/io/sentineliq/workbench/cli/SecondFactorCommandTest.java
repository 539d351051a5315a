package io.sentineliq.workbench.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A second factor from its making to its loss, by the words of the command line. */
@OnEachServer
class SecondFactorCommandTest {

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private PostgresServer server;
  private String name;
  private String store;

  @BeforeEach
  void makeADatabase() {
    server = PostgresServer.of(database);
    name = server.newDatabase();
    store = server.url(name) + "?user=lia";
  }

  @Test
  void aSecondFactorIsAddedUsedLostAndReset() throws IOException {
    var administration = server.administration(name);
    administration.addAnalyst(
        "lia", "lia@example.org", "Lia", Optional.of(WorkspaceFixture.PASSWORD.toCharArray()));
    administration.createWorkspace("Alder", "alder", "lia");
    Files.writeString(folder.resolve("password"), WorkspaceFixture.PASSWORD);
    var desk = new CommandDesk(folder);

    assertThat(run(desk, "second-factor", "add")).isEqualTo(ExitCode.STORE);
    assertThat(desk.err()).contains("not the one of now");
    desk.type(this::code);
    desk.forget();
    assertThat(run(desk, "second-factor", "add")).isZero();
    var shown = desk.out().lines().toList();
    assertThat(shown.getFirst()).matches("[A-Z2-7]{32}");
    assertThat(shown.get(1)).startsWith("otpauth://totp/SentinelIQ%20Workbench:localhost%2F");
    assertThat(shown).hasSize(10);

    assertThat(run(desk, "alerts", "list")).isEqualTo(ExitCode.STORE);
    assertThat(desk.err()).contains("asks for the code of your second factor");
    var backup = Files.writeString(folder.resolve("code"), shown.getLast()).toString();
    assertThat(run(desk, "alerts", "list", "--code-file", backup)).isZero();
    assertThat(run(desk, "alerts", "list", "--code-file", backup)).isEqualTo(ExitCode.STORE);

    assertThat(
            desk.run(
                "admin",
                "reset-second-factor",
                "--url",
                server.url(name) + "?user=postgres",
                "--login",
                "lia"))
        .isZero();
    assertThat(run(desk, "alerts", "list")).isZero();
  }

  private int run(CommandDesk desk, String... words) {
    var line = new String[words.length + 4];
    System.arraycopy(words, 0, line, 0, words.length);
    line[words.length] = "--store";
    line[words.length + 1] = store;
    line[words.length + 2] = "--password-file";
    line[words.length + 3] = folder.resolve("password").toString();
    return desk.run(line);
  }

  /** What an authenticator would show now. */
  private byte[] code() {
    try (var superuser = server.superuser(name);
        var statement = superuser.createStatement();
        var rows =
            statement.executeQuery(
                "select sentineliq.totp(sentineliq.open_factor(user_id),"
                    + " floor(extract(epoch from now()) / 30)::bigint)"
                    + " from sentineliq.user_credential")) {
      rows.next();
      return rows.getString(1).getBytes(UTF_8);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
