package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.shell.firststart.ServerEntry;
import io.sentineliq.workbench.shell.firststart.SignInViewModel;
import io.sentineliq.workbench.shell.firststart.WayIn;
import io.sentineliq.workbench.support.FakeKeyring;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.EmailAddress;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a page with a server's name to a workspace that is open there. */
class ServerGateTest {

  private static final String CONNECTIONS =
      "select count(*) from pg_stat_activity"
          + " where usename = 'ada' and datname = current_database()";
  private static final String TOKENS =
      "select count(*) from sentineliq.sign_in where token_hash is not null";

  @TempDir Path folder;

  private final FakeKeyring keyring = new FakeKeyring();

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

  @Test
  void whoBelongsToNoWorkspaceIsToldSoAndComesInWithAnInvitation() {
    var owner = server();
    PostgresServer.of(TestDatabase.POSTGRESQL_18)
        .administration(owner.database())
        .addAnalyst(
            "eva", "eva@example.org", "Eva", Optional.of(WorkspaceFixture.PASSWORD.toCharArray()));
    var eva = new ServerEntry(owner.server(), owner.database(), "eva", "");
    assertThatThrownBy(() -> signIn(gate(), eva, WorkspaceFixture.PASSWORD))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.NoWorkspaceYet.class));
    assertThat(gate().known()).isEmpty();
    String invitation;
    try (var workplace = signIn(gate(), owner, WorkspaceFixture.PASSWORD)) {
      invitation =
          workplace
              .workspace()
              .people()
              .invite(new EmailAddress("eva@example.org"), WorkspaceRole.MEMBER);
    }
    assertThatThrownBy(
            () -> signIn(gate(), eva, WorkspaceFixture.PASSWORD, new WayIn("a guess", "")))
        .isInstanceOf(ProblemException.class);
    try (var workplace =
        signIn(gate(), eva, WorkspaceFixture.PASSWORD, new WayIn(invitation, ""))) {
      assertThat(workplace.surroundings().person()).isEqualTo("Eva");
    }
  }

  @Test
  void whoBelongsToNoWorkspaceMakesOneOfTheirOwnUnderANameThatIsFree() {
    var owner = server();
    PostgresServer.of(TestDatabase.POSTGRESQL_18)
        .administration(owner.database())
        .addAnalyst(
            "eva", "eva@example.org", "Eva", Optional.of(WorkspaceFixture.PASSWORD.toCharArray()));
    var eva = new ServerEntry(owner.server(), owner.database(), "eva", "");
    assertThatThrownBy(() -> signIn(gate(), eva, WorkspaceFixture.PASSWORD, new WayIn("", "Alder")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Conflict.class));
    try (var workplace =
        signIn(gate(), eva, WorkspaceFixture.PASSWORD, new WayIn("", "Night shift"))) {
      assertThat(workplace.surroundings().look().name()).isEqualTo("Night shift");
    }
    try (var workplace = signIn(gate(), eva, WorkspaceFixture.PASSWORD)) {
      assertThat(workplace.surroundings().look().name()).isEqualTo("Night shift");
    }
  }

  private static Workplace signIn(TeamGate gate, ServerEntry entry, String password, WayIn wayIn) {
    return gate.signIn(
        entry, new TeamGate.Secret(password.toCharArray(), "", wayIn, false), Progress.unwatched());
  }

  /** What a lock after idle time does: it closes the workplace. */
  @Test
  void aClosedWorkplaceLeavesNoConnectionAndNoSignInBehind() throws SQLException {
    var entry = server();
    try (var superuser =
        PostgresServer.of(TestDatabase.POSTGRESQL_18).superuser(entry.database())) {
      var workplace = signIn(gate(), entry, WorkspaceFixture.PASSWORD);
      assertThat(single(superuser, CONNECTIONS)).isPositive();
      assertThat(single(superuser, TOKENS)).isOne();
      workplace.close();
      assertThat(single(superuser, TOKENS)).isZero();
      var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
      while (single(superuser, CONNECTIONS) > 0 && System.nanoTime() < patience) {
        Thread.onSpinWait();
      }
      assertThat(single(superuser, CONNECTIONS)).isZero();
    }
  }

  private static long single(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Test
  void aPasswordInTheKeyringNeedNotBeTypedAndIsForgottenWhenAsked() {
    var entry = server();
    signIn(gate(), entry, WorkspaceFixture.PASSWORD, true).close();
    assertThat(gate().keeping()).isEqualTo(new SignInViewModel.Keeping(true, Set.of(entry)));
    var before = keyring.lent();
    signIn(gate(), entry, "", true).close();
    assertThat(keyring.lent()).isEqualTo(before + 1);
    signIn(gate(), entry, "", false).close();
    assertThat(gate().keeping().kept()).isEmpty();
  }

  private static Workplace signIn(TeamGate gate, ServerEntry entry, String password) {
    return signIn(gate, entry, password, false);
  }

  private static Workplace signIn(
      TeamGate gate, ServerEntry entry, String password, boolean isKept) {
    return gate.signIn(
        entry,
        new TeamGate.Secret(password.toCharArray(), "", WayIn.NONE, isKept),
        Progress.unwatched());
  }

  private TeamGate gate() {
    return new ServerGate(new Places(folder), new Opening(Clock.systemUTC(), () -> {}), keyring);
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
