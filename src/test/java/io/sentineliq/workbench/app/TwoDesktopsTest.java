package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import io.sentineliq.workbench.support.ChildJvm;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two programs, each in a process of its own, on one server that dies in the middle. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SIGQUIT")
class TwoDesktopsTest {

  private static final int BEFORE = 15;
  private static final long PATIENCE = 60;

  @TempDir Path folder;

  @Test
  void workTogetherAndLoseNothingWhenTheServerDies() throws Exception {
    var server = start(0);
    var port = server.getPort();
    prepare(port);
    try (var ana = desk(port, "ana");
        var mia = desk(port, "mia")) {
      expect(ana, "ready");
      expect(mia, "ready");
      aChangeIsHeardAndAStaleOneIsRefusedWithTheNameOfWhoWasFirst(ana, mia);
      server = nothingIsLost(server, port, ana, mia);
    } finally {
      server.close();
    }
  }

  private static void aChangeIsHeardAndAStaleOneIsRefusedWithTheNameOfWhoWasFirst(
      ChildJvm ana, ChildJvm mia) throws IOException {
    ana.say("open Intrusion");
    var id = expect(ana, "opened ").substring("opened ".length());
    expect(mia, "heard ");
    mia.say("title " + id);
    var version = expect(mia, "title ").split(" ", 3)[1];

    ana.say("change " + id + " " + version + " Of Ana");
    expect(ana, "changed");
    expect(mia, "heard ");
    mia.say("change " + id + " " + version + " Of Mia");
    assertThat(expect(mia, "stale ")).contains("ana");
    mia.say("title " + id);
    assertThat(expect(mia, "title ")).endsWith(" Of Ana");
  }

  private EmbeddedPostgres nothingIsLost(
      EmbeddedPostgres server, int port, ChildJvm ana, ChildJvm mia) throws Exception {
    var begun = new CountDownLatch(2 * BEFORE);
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var told = List.of(readers.submit(reader(ana, begun)), readers.submit(reader(mia, begun)));
      ana.say("write");
      mia.say("write");
      assertThat(begun.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
      kill();
      server.close();
      var again = start(port);
      var acknowledged = new ArrayList<String>();
      for (var each : told) {
        acknowledged.addAll(each.get(PATIENCE, TimeUnit.SECONDS));
      }
      var stored = titles(port);
      assertThat(stored.keySet()).as("what was acknowledged").containsAll(acknowledged);
      assertThat(stored.values()).as("how often it is there").containsOnly(1);
      assertThat(acknowledged).hasSizeGreaterThan(2 * BEFORE);
      return again;
    }
  }

  /** The titles that a desk says are stored, until it is done. */
  private static Callable<List<String>> reader(ChildJvm desk, CountDownLatch begun) {
    return () -> {
      var stored = new ArrayList<String>();
      for (var line = desk.line(); !line.equals("written"); line = desk.line()) {
        assertThat(line).isNotEqualTo("end");
        if (line.startsWith("stored ")) {
          stored.add(line.substring("stored ".length()));
          begun.countDown();
        }
      }
      return stored;
    };
  }

  private static String expect(ChildJvm desk, String beginning) throws IOException {
    var line = desk.line();
    while (!line.startsWith(beginning)) {
      assertThat(line).as("while waiting for “%s”", beginning).startsWith("heard ");
      line = desk.line();
    }
    return line;
  }

  private static ChildJvm desk(int port, String login) throws IOException {
    return ChildJvm.start(DeskProgram.class, String.valueOf(port), login);
  }

  private EmbeddedPostgres start(int port) throws IOException {
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("data"))
            .setCleanDataDirectory(false)
            .setServerConfig("synchronous_commit", "on");
    return (port == 0 ? builder : builder.setPort(port)).start();
  }

  /** As {@code pg_ctl stop -m immediate} does. */
  private void kill() throws Exception {
    var process = Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst();
    assertThat(new ProcessBuilder("kill", "-QUIT", process).start().waitFor()).isZero();
    var handle = ProcessHandle.of(Long.parseLong(process));
    if (handle.isPresent()) {
      handle.get().onExit().get(PATIENCE, TimeUnit.SECONDS);
    }
  }

  private static void prepare(int port) {
    var address = SharedAddress.parse("jdbc:postgresql://localhost:" + port + "/postgres");
    var administration = new Provisioning(address, "postgres", new char[0]);
    administration.initialise();
    for (var login : new String[] {"ana", "mia"}) {
      var password = Optional.of(WorkspaceFixture.PASSWORD.toCharArray());
      administration.addAnalyst(login, login + "@example.org", login, password);
    }
    administration.createWorkspace("Alder", "alder", "ana");
    administration.addMember("alder", "mia", "ADMIN");
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
}
