package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workspaces and their people from the command line. */
class WorkspaceCommandTest {

  @TempDir Path folder;

  @Test
  void aWorkspaceOfThisComputerIsMadeAndListed() {
    var desk = new CommandDesk(folder);
    assertThat(desk.run("workspace", "create", "Night watch", "--store", desk.store())).isZero();
    assertThat(desk.err()).contains("night-watch");
    desk.forget();

    assertThat(desk.run("workspace", "list", "--store", desk.store(), "--json")).isZero();
    assertThat(desk.json())
        .extracting(line -> line.path("slug").asText() + " " + line.path("state").asText())
        .containsExactly("my-workspace OPEN", "night-watch OPEN");
    desk.forget();
    assertThat(desk.run("people", "list", "--store", desk.store(), "--workspace", "night-watch"))
        .isZero();
    assertThat(desk.out()).startsWith("OWNER");
    assertThat(desk.run("people", "invite", "zoe@example.org", "--store", desk.store()))
        .isEqualTo(ExitCode.STORE);
    assertThat(desk.run("workspace", "reopen", "nothing", "--store", desk.store())).isNotZero();
  }

  @Test
  void whoIsInvitedJoinsAndGetsARole() throws IOException {
    try (var fixture = WorkspaceFixture.open(TestDatabase.POSTGRESQL_18, folder)) {
      var desk = new CommandDesk(folder);
      var ana = fixture.address("ana");
      var ben = fixture.address("ben");
      var password =
          Files.writeString(folder.resolve("password"), WorkspaceFixture.PASSWORD).toString();
      assertThat(
              desk.run(
                  "people",
                  "invite",
                  "ben@example.org",
                  "--store",
                  ana,
                  "--password-file",
                  password))
          .isZero();
      var code = Files.writeString(folder.resolve("code"), desk.out());
      desk.forget();
      assertThat(
              desk.run(
                  "workspace",
                  "join",
                  "--invitation-file",
                  code.toString(),
                  "--store",
                  ben,
                  "--password-file",
                  password))
          .isZero();
      assertThat(desk.err()).contains("alder");
      assertThat(
              desk.run(
                  "people", "role", "ben", "ADMIN", "--store", ana, "--password-file", password))
          .isZero();
      assertThat(desk.run("people", "remove", "mia", "--store", ana, "--password-file", password))
          .isZero();
      desk.forget();
      assertThat(desk.run("people", "list", "--store", ana, "--password-file", password)).isZero();
      assertThat(desk.out().lines().map(line -> line.substring(0, 11)))
          .containsExactly("OWNER   ana", "ADMIN   ben");
    }
  }
}
