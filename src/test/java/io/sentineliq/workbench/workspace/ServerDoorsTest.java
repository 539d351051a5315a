package io.sentineliq.workbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Who comes into a workspace of a server, and from where: what a local store does not have. */
@OnEachServer
class ServerDoorsTest {

  private static final Progress UNWATCHED = Progress.unwatched();

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSettings settings;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    settings = fixture.alder().settings();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void nobodyElseOpensWhatIsClosed() throws SQLException {
    settings.suspend();
    var alder = StoreWorkspacesTest.of(fixture.anasStore()).closed().getFirst();
    try (var bens = fixture.store("ben")) {
      assertThat(StoreWorkspacesTest.of(bens).closed()).isEmpty();
      conflict(() -> StoreWorkspacesTest.of(bens).reopen(alder));
    }
  }

  @Test
  void anInvitationOpensToItsAddressOnceAndOnlyWithItsToken() throws SQLException {
    var token =
        fixture.alder().people().invite(new EmailAddress("ben@example.org"), WorkspaceRole.ADMIN);
    try (var bens = fixture.store("ben");
        var mias = fixture.store("mia")) {
      conflict(() -> StoreWorkspacesTest.of(mias).join(token));
      conflict(() -> StoreWorkspacesTest.of(bens).join("0".repeat(32)));
      assertThat(StoreWorkspacesTest.of(bens).join(" " + token + "\n")).isEqualTo("alder");
      assertThat(Memberships.in(bens, "alder").role()).isEqualTo(WorkspaceRole.ADMIN);
      conflict(() -> StoreWorkspacesTest.of(bens).join(token));
    }
    assertThat(fixture.alder().people().everybody(UNWATCHED).invitations()).isEmpty();
  }

  @Test
  void aWorkspaceOpensOnlyFromItsNetworks() throws SQLException {
    var version = settings.details(UNWATCHED).version();
    var said = StoreWorkspacesTest.profile("Alder", "alder");
    assertThatThrownBy(
            () -> settings.describe(version, within(said, Networks.typed("192.0.2.0/24"))))
        .as("the door is not shut behind oneself")
        .isInstanceOf(RuntimeException.class);
    settings.describe(version, within(said, Networks.typed("127.0.0.0/8, ::1")));
    assertThat(places()).contains("alder");
    try (var all = fixture.everything();
        var statement = all.createStatement()) {
      statement.execute("set local session_replication_role = replica");
      statement.execute(
          "update workspace set allowed_networks = '192.0.2.0/24 2001:db8::/32' where slug ="
              + " 'alder'");
      all.commit();
    }
    assertThat(places()).doesNotContain("alder");
    try (var ana = fixture.raw("ana");
        var rows = ana.createStatement().executeQuery("select count(*) from audit_log")) {
      rows.next();
      assertThat(rows.getInt(1)).isZero();
    }
  }

  private static WorkspaceProfile within(WorkspaceProfile said, Networks networks) {
    return new WorkspaceProfile(
        said.name(),
        said.slug(),
        said.description(),
        said.primary(),
        said.secondary(),
        said.billing(),
        said.sessionTimeout(),
        networks);
  }

  private List<String> places() {
    return Memberships.of(fixture.anasStore()).stream().map(Membership::workspaceSlug).toList();
  }

  private static void conflict(ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Conflict.class));
  }
}
