package io.sentineliq.workbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.audit.LocalTrail;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Workspaces are made, described, closed and opened again, on either store. */
@OnEachDatabase
class StoreWorkspacesTest {

  private static final Progress UNWATCHED = Progress.unwatched();
  private static final byte[] PNG = "\u0089PNG and so on".getBytes(StandardCharsets.ISO_8859_1);

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private StoreWorkspaces workspaces;
  private WorkspaceSettings settings;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    workspaces = of(fixture.anasStore());
    settings = fixture.alder().settings();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aNewWorkspaceBelongsToWhoMadeIt() {
    workspaces.create(new WorkspaceName("Red team"), new Slug("red"));

    var made = Memberships.in(fixture.anasStore(), "red");
    assertThat(made.role()).isEqualTo(WorkspaceRole.OWNER);
    assertThat(made.login()).isEqualTo(fixture.alder().membership().login());
    conflict(() -> workspaces.create(new WorkspaceName("Again"), new Slug("red")));
  }

  @Test
  void whatAWorkspaceSaysOfItselfIsKeptAndTold() {
    var before = settings.details(UNWATCHED);
    settings.describe(before.version(), profile("Alder SOC", "alder-soc"));

    var now = settings.details(UNWATCHED);
    assertThat(now.profile()).isEqualTo(profile("Alder SOC", "alder-soc"));
    assertThat(now.version()).isGreaterThan(before.version());
    assertThat(lastPayload()).contains("\"slug\"", "alder-soc", "33.000.167/0001-01", "7200");
    assertThatThrownBy(() -> settings.describe(before.version(), profile("Late", "late")))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Stale.class));
  }

  @Test
  void aPictureIsShownAndTakenAway() {
    settings.changeLogo(Optional.of(new Logo(PNG)));
    assertThat(settings.details(UNWATCHED).logo().orElseThrow().bytes()).isEqualTo(PNG);
    settings.changeLogo(Optional.empty());
    assertThat(settings.details(UNWATCHED).logo()).isEmpty();
  }

  @Test
  void aQuotaIsSetOnThisComputerOnly() {
    if (database == TestDatabase.H2) {
      assertThat(settings.details(UNWATCHED).quota()).isEmpty();
      settings.changeQuota(OptionalLong.of(5_000_000));
      assertThat(settings.details(UNWATCHED).quota()).hasValue(5_000_000);
    } else {
      assertThat(settings.details(UNWATCHED).quota()).hasValue(1L << 30);
      assertThatThrownBy(() -> settings.changeQuota(OptionalLong.empty()))
          .isInstanceOf(ProblemException.class);
    }
  }

  @Test
  void whatIsSuspendedIsOpenedAgainByItsOwner() {
    settings.suspend();

    assertThat(places(fixture.anasStore())).doesNotContain("alder");
    var closed = workspaces.closed();
    assertThat(closed).extracting(ClosedWorkspace::slug).containsExactly("alder");
    assertThat(closed.getFirst().deletedAt()).isEmpty();
    workspaces.reopen(closed.getFirst());
    assertThat(places(fixture.anasStore())).contains("alder");
    assertThat(workspaces.closed()).isEmpty();
  }

  @Test
  void whatIsDeletedIsRestoredWithItsHistory() {
    assertThatThrownBy(() -> settings.delete(new Slug("birch")))
        .isInstanceOf(ProblemException.class);
    settings.delete(new Slug("alder"));

    var closed = workspaces.closed().getFirst();
    assertThat(closed.deletedAt()).isPresent();
    workspaces.reopen(closed);
    assertThat(lastActions()).startsWith("WORKSPACE_RESTORED", "WORKSPACE_DELETED");
  }

  static WorkspaceProfile profile(String name, String slug) {
    return new WorkspaceProfile(
        new WorkspaceName(name),
        new Slug(slug),
        "Nights and weekends",
        Optional.of(new HexColour("#2F6FD0")),
        Optional.empty(),
        new BillingProfile(
            "Alder Ltda.",
            Optional.of(new Cnpj("33000167000101")),
            "",
            "Rua A, 1",
            "São Paulo",
            "SP",
            "01000-000",
            "br"),
        Duration.ofHours(2),
        Networks.everywhere());
  }

  static StoreWorkspaces of(Datastore store) {
    return new StoreWorkspaceService(
        store, new LocalTrail(Clock.systemUTC()), Clock.systemUTC(), "test desk");
  }

  private static List<String> places(Datastore store) {
    return Memberships.of(store).stream().map(Membership::workspaceSlug).toList();
  }

  private String lastPayload() {
    return read("select e.payload from AuditEntry e order by e.seq desc").getFirst();
  }

  private List<String> lastActions() {
    return read("select e.action from AuditEntry e order by e.seq desc");
  }

  private List<String> read(String hql) {
    return fixture
        .alder()
        .transactions()
        .read(
            UNWATCHED,
            unit ->
                unit.queries(
                    hibernate ->
                        hibernate.createSelectionQuery(hql, String.class).getResultList()));
  }

  private static void conflict(ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Conflict.class));
  }
}
