package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Who else has the same record open, told within moments and forgotten with the program. */
@OnEachServer
class PresenceTest {

  private static final long PATIENCE = 30;

  @Parameter TestDatabase database;

  private final SubjectRef record = new SubjectRef("CASE", UUID.randomUUID());
  private final LinkedBlockingQueue<List<String>> told = new LinkedBlockingQueue<>();
  private String name;

  @BeforeEach
  void letThemIn() {
    name = server().newDatabase();
    var administration = server().administration(name);
    for (var login : new String[] {"ana", "mia", "zoe"}) {
      var password = Optional.of(WorkspaceFixture.PASSWORD.toCharArray());
      administration.addAnalyst(login, login + "@example.org", "The " + login, password);
    }
    administration.createWorkspace("Alder", "alder", "ana");
    administration.addMember("alder", "mia", "MEMBER");
    administration.createWorkspace("Birch", "birch", "zoe");
  }

  @Test
  void aColleagueComesAndGoes() throws InterruptedException {
    try (var ana = open("ana");
        var mia = open("mia");
        var _ = ana.presence().attend(record, told::add)) {
      try (var _ = mia.presence().attend(record, others -> {})) {
        assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).containsExactly("The mia");
      }
      assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).isEmpty();
    }
  }

  @Test
  void whoeverComesLaterSeesWhoIsThereAndNobodySeesThemselves() throws InterruptedException {
    try (var ana = open("ana");
        var again = open("ana");
        var mia = open("mia");
        var _ = ana.presence().attend(record, others -> {});
        var _ = again.presence().attend(record, others -> {});
        var _ = mia.presence().attend(record, told::add)) {
      assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).containsExactly("The ana");
    }
  }

  @Test
  void strangersAndOtherRecordsAreNotTold() throws InterruptedException {
    var other = new SubjectRef("CASE", UUID.randomUUID());
    try (var ana = open("ana");
        var mia = open("mia");
        var zoe = open("zoe");
        var _ = ana.presence().attend(record, told::add);
        var _ = zoe.presence().attend(record, others -> {});
        var _ = mia.presence().attend(other, others -> {});
        var _ = mia.presence().attend(record, others -> {})) {
      assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).containsExactly("The mia");
    }
  }

  @Test
  void aLostConnectionIsFoundAgain() throws InterruptedException, SQLException {
    try (var ana = open("ana");
        var mia = open("mia");
        var _ = ana.presence().attend(record, told::add);
        var _ = mia.presence().attend(record, others -> {})) {
      assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).containsExactly("The mia");
      endConnectionsOf("ana");
      assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).isEmpty();
      assertThat(told.poll(PATIENCE, TimeUnit.SECONDS)).containsExactly("The mia");
    }
  }

  private void endConnectionsOf(String login) throws SQLException {
    try (var superuser = server().superuser(name);
        var statement =
            superuser.prepareStatement(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = ? and datname = current_database()")) {
      statement.setString(1, login);
      statement.execute();
    }
  }

  private SharedDatastore open(String login) {
    return SharedDatastore.open(
        SharedAddress.parse(server().url(name)), login, WorkspaceFixture.PASSWORD.toCharArray());
  }

  private PostgresServer server() {
    return PostgresServer.of(database);
  }
}
