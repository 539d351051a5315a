package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Opening a team's store: what is refused, and in which words. */
@OnEachServer
class SharedDatastoreTest {

  @Parameter TestDatabase database;

  @Test
  void aPersonWithAnAccountComesIn() {
    var name = databaseWith("ana");
    try (var store = open(name, "ana")) {
      assertThat(store.info().name()).isEqualTo("localhost/" + name);
    }
  }

  @Test
  void aPersonWithoutALoginIsRefused() {
    assertThat(refusal(databaseWith("ana"), "nobody")).isInstanceOf(Problem.SignInRefused.class);
  }

  @Test
  void aRoleThatNoPolicyBindsIsRefused() {
    assertThat(refusal(databaseWith("ana"), "postgres"))
        .isInstanceOf(Problem.LoginTooPowerful.class);
  }

  @Test
  void aDatabaseThatIsNotOursIsNamedAsSuch() {
    databaseWith("ana");
    assertThat(refusal(server().emptyDatabase(), "ana")).isInstanceOf(Problem.StoreUnusable.class);
    assertThat(refusal("no_such_database", "ana")).isInstanceOf(Problem.StoreUnusable.class);
  }

  @Test
  void aServerThatDoesNotAnswerIsOffline() throws IOException {
    int closed;
    try (var socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    var address = SharedAddress.parse("jdbc:postgresql://localhost:" + closed + "/soc");
    assertThatThrownBy(() -> SharedDatastore.open(address, "ana", new char[0]))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Offline.class));
  }

  @Test
  void aServerThatCannotProveWhoItIsIsNotAskedForAnything() {
    var address = SharedAddress.parse(server().url(databaseWith("ana")) + "?sslmode=verify-full");
    assertThatThrownBy(() -> SharedDatastore.open(address, "ana", new char[0]))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.ServerNotVerified.class));
  }

  @Test
  void aNewerOrOlderSchemaIsLeftAlone() throws SQLException {
    var name = databaseWith("ana");
    setVersion(name, "9999");
    assertThat(refusal(name, "ana"))
        .isEqualTo(new Problem.StoreIsNewer("localhost/" + name, "9999", Migrations.LATEST));
    setVersion(name, "0000");
    assertThat(refusal(name, "ana"))
        .isEqualTo(new Problem.StoreIsOlder("localhost/" + name, "0000", Migrations.LATEST));
  }

  private String databaseWith(String login) {
    var name = server().newDatabase();
    server()
        .administration(name)
        .addAnalyst(
            login, login + "@example.org", login, Optional.of("x-long-secret".toCharArray()));
    return name;
  }

  private void setVersion(String name, String version) throws SQLException {
    try (var superuser = server().superuser(name);
        var statement = superuser.createStatement()) {
      statement.execute("update sentineliq.flyway_schema_history set version = '" + version + "'");
    }
  }

  private Problem refusal(String name, String login) {
    try (var store = open(name, login)) {
      throw new AssertionError(store.info() + " was opened");
    } catch (ProblemException e) {
      return e.problem();
    }
  }

  private SharedDatastore open(String name, String login) {
    var address = SharedAddress.parse(server().url(name));
    return SharedDatastore.open(address, login, "x-long-secret".toCharArray());
  }

  private PostgresServer server() {
    return PostgresServer.of(database);
  }
}
