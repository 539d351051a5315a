package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.shell.firststart.ServerEntry;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a page with a server's name to a workspace that is open there. */
class ServerGateTest {

  @TempDir Path folder;

  @Test
  void opensTheWorkspaceAndRemembersTheServerOnly() {
    var entry = server();
    var gate = gate();
    assertThat(gate.isFirst()).isFalse();
    try (var workplace = signIn(gate, entry, WorkspaceFixture.PASSWORD)) {
      assertThat(workplace.surroundings().look().name()).isEqualTo("Alder");
      assertThat(workplace.surroundings().store().kind()).isEqualTo(StoreInfo.Kind.SHARED);
      assertThat(workplace.folder()).isEmpty();
      assertThat(workplace.sample()).isEmpty();
      assertThat(workplace.greeting()).isEmpty();
      assertThat(workplace.idleLimit()).contains(Duration.ofMinutes(30));
    }
    assertThat(gate().isFirst()).isTrue();
    assertThat(gate().known()).containsExactly(entry);
    assertThat(folder.resolve("servers")).content().doesNotContain(WorkspaceFixture.PASSWORD);
    try (var workplace = signIn(gate(), entry, WorkspaceFixture.PASSWORD)) {
      assertThat(workplace.greeting())
          .hasValueSatisfying(words -> assertThat(words).startsWith("You signed in last on "));
    }
  }

  @Test
  void aRefusedSignInIsNotRemembered() {
    var name = server().database();
    assertThatThrownBy(
            () -> signIn(gate(), new ServerEntry(server().server(), name, "nobody", ""), "x"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.SignInRefused.class));
    assertThat(gate().known()).isEmpty();
  }

  private static Workplace signIn(TeamGate gate, ServerEntry entry, String password) {
    return gate.signIn(
        entry, new TeamGate.Secret(password.toCharArray(), ""), Progress.unwatched());
  }

  private TeamGate gate() {
    return new ServerGate(new Places(folder), new Opening(Clock.systemUTC(), () -> {}));
  }

  private static ServerEntry server() {
    var server = PostgresServer.of(TestDatabase.POSTGRESQL_18);
    var name = server.newDatabase();
    var administration = server.administration(name);
    administration.addAnalyst(
        "ada", "ada@example.org", "Ada", Optional.of(WorkspaceFixture.PASSWORD.toCharArray()));
    administration.createWorkspace("Alder", "alder", "ada");
    var address = server.url(name).replace("jdbc:postgresql://", "");
    return new ServerEntry(address.substring(0, address.indexOf('/')), name, "ada", "");
  }
}
