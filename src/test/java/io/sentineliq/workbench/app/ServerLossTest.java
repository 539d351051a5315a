package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import io.sentineliq.workbench.platform.persistence.shared.SharedDatastore;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.Memberships;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The server dies in the middle of two people's writes, as by {@code pg_ctl stop -m immediate}. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SIGQUIT")
class ServerLossTest {

  private static final int BEFORE = 15;
  private static final int AFTER = 10;
  private static final long PATIENCE = 60;

  @TempDir Path folder;

  private final List<String> acknowledged = new CopyOnWriteArrayList<>();
  private final CountDownLatch begun = new CountDownLatch(2 * BEFORE);

  @Test
  void nothingAcknowledgedIsLostNothingIsDoubledAndEverybodyGoesOn() throws Exception {
    var server = start(0);
    var port = server.getPort();
    prepare(port);
    try (var ana = new Desk(port, "ana");
        var mia = new Desk(port, "mia");
        var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var working = List.of(people.submit(ana::work), people.submit(mia::work));
      assertThat(begun.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
      kill();
      server.close();
      server = start(port);
      for (var person : working) {
        person.get(PATIENCE, TimeUnit.SECONDS);
      }
      assertThat(ana.reached).contains(true);
    }
    var stored = titles(port);
    server.close();
    assertThat(stored.keySet()).containsAll(acknowledged);
    assertThat(stored.values()).containsOnly(1);
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(2 * (BEFORE + AFTER));
  }

  /** Somebody's program: writes until it was refused once, and then some more. */
  private final class Desk implements AutoCloseable {
    private final String login;
    private final SharedDatastore store;
    private final WorkspaceSession session;
    private final LinkedBlockingQueue<Boolean> answers = new LinkedBlockingQueue<>();
    private final List<Boolean> reached = new CopyOnWriteArrayList<>();
    private final RemoteChanges changes;
    private final ChangeFeed.Subscription watching;

    Desk(int port, String login) {
      this.login = login;
      this.store =
          SharedDatastore.signIn(
                  address(port), login, WorkspaceFixture.PASSWORD.toCharArray(), "", "desk")
              .store();
      this.session =
          new WorkspaceSession(
              store, Memberships.of(store).getFirst(), "desk", Clock.systemUTC(), () -> {});
      this.changes = new RemoteChanges(session.transactions(), session.changes());
      var watch = new SharedWatch();
      watch.add(changes);
      watch.subscribe(answers::add);
      this.watching = store.watch(watch);
    }

    Integer work() throws InterruptedException {
      var wasAway = false;
      var afterwards = 0;
      for (var i = 0; afterwards < AFTER; i++) {
        var title = login + " " + i;
        try {
          Specimens.alert(session, title);
          acknowledged.add(title);
          begun.countDown();
          afterwards += wasAway ? 1 : 0;
        } catch (ProblemException e) {
          assertThat(e.problem()).isInstanceOfAny(Problem.Offline.class, Problem.Busy.class);
          wasAway = true;
          awaitAnswer();
        }
      }
      return afterwards;
    }

    private void awaitAnswer() throws InterruptedException {
      while (!reached.contains(true)) {
        var answer = answers.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat(answer).as("the server was found again").isNotNull();
        reached.add(answer);
      }
    }

    @Override
    public void close() {
      watching.close();
      changes.close();
      session.close();
      store.close();
    }
  }

  private EmbeddedPostgres start(int port) throws IOException {
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("data"))
            .setCleanDataDirectory(false)
            .setServerConfig("synchronous_commit", "on");
    return (port == 0 ? builder : builder.setPort(port)).start();
  }

  private void kill() throws IOException, InterruptedException {
    var process = Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst();
    assertThat(new ProcessBuilder("kill", "-QUIT", process).start().waitFor()).isZero();
    ProcessHandle.of(Long.parseLong(process)).ifPresent(ServerLossTest::awaitEnd);
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the server did not end", e);
    }
  }

  private static void prepare(int port) {
    var administration = new Provisioning(address(port), "postgres", new char[0]);
    administration.initialise();
    for (var login : new String[] {"ana", "mia"}) {
      administration.addAnalyst(
          login,
          login + "@example.org",
          login,
          Optional.of(WorkspaceFixture.PASSWORD.toCharArray()));
    }
    administration.createWorkspace("Alder", "alder", "ana");
    administration.addMember("alder", "mia", "MEMBER");
  }

  private static Map<String, Integer> titles(int port) throws SQLException {
    var url = "jdbc:postgresql://localhost:" + port + "/postgres";
    var found = new HashMap<String, Integer>();
    try (var superuser = DriverManager.getConnection(url, "postgres", "");
        var statement = superuser.createStatement();
        var rows =
            statement.executeQuery("select title, count(*) from sentineliq.alert group by title")) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getInt(2));
      }
    }
    return found;
  }

  private static SharedAddress address(int port) {
    return SharedAddress.parse("jdbc:postgresql://localhost:" + port + "/postgres");
  }
}
