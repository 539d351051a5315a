package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.support.TestAuthority;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.Memberships;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A server that lets nobody in but over TLS, one person by password, another by certificate. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "files for their owner alone are POSIX")
class ServerCertificateTest {

  private static final String RULES =
      """
      host all postgres all trust
      hostssl all ana all scram-sha-256
      hostssl all ben all cert
      hostssl all dora all password
      """;

  @TempDir static Path folder;

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    var authority = new TestAuthority(folder, "authority");
    authority.issue("localhost", "");
    authority.issue("ben", "key of ben");
    new TestAuthority(folder, "stranger").issue("ana", "");
    var rules = Files.writeString(folder.resolve("hba"), RULES);
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("hba_file", rules.toString())
            .setServerConfig("ssl", "on")
            .setServerConfig("ssl_cert_file", file("localhost.crt"))
            .setServerConfig("ssl_key_file", file("localhost.key"))
            .setServerConfig("ssl_ca_file", file("authority.crt"))
            .start();
    var plain = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?sslmode=disable";
    var administration = new Provisioning(SharedAddress.parse(plain), "postgres", new char[0]);
    administration.initialise();
    administration.addAnalyst("ana", "ana@example.org", "Ana", Optional.of(password()));
    administration.addAnalyst("ben", "ben@example.org", "Ben", Optional.empty());
    administration.createWorkspace("Alder", "alder", "ana");
    administration.addMember("alder", "ben", "MEMBER");
    administration.addAnalyst("dora", "dora@example.org", "Dora", Optional.of(password()));
    administration.addMember("alder", "dora", "MEMBER");
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void aVerifiedServerTakesAPasswordThatIsBoundToTheChannel() {
    var address = address("ana", "authority.crt", "");
    assertThat(address.binding()).isEqualTo(SharedAddress.Binding.REQUIRE);
    try (var store = SharedDatastore.open(address, "ana", password())) {
      assertThat(Memberships.of(store)).hasSize(1);
    }
  }

  /** To the program a server that asks a directory by LDAP is one that is shown the password. */
  @Test
  void aServerThatIsShownThePasswordIsToldItOnlyWhenThatWasSaid() {
    var address = address("dora", "authority.crt", "");
    assertThat(problem(address, "dora", WorkspaceFixture.PASSWORD))
        .isInstanceOfSatisfying(
            Problem.StoreUnusable.class,
            refused -> assertThat(refused.why()).contains("a directory", "channelBinding=prefer"));

    var said = SharedAddress.parse(address.unbound().text());
    assertThat(said.isUnbound()).isTrue();
    assertThat(address.isUnbound()).isFalse();
    try (var store = SharedDatastore.open(said, "dora", password())) {
      assertThat(Memberships.of(store)).hasSize(1);
    }
  }

  @Test
  void aPasswordThatWasNotTypedIsARefusedSignIn() {
    assertThat(problem(address("ana", "authority.crt", ""), "ana", ""))
        .isInstanceOf(Problem.SignInRefused.class);
  }

  @Test
  void aPasswordIsChangedByWhoeverKnowsItAndOpensFurtherConnections() throws SQLException {
    var address = address("ana", "authority.crt", "");
    var next = "birch-cedar-alder-9".toCharArray();
    try (var store = SharedDatastore.open(address, "ana", password())) {
      var own = store.password().orElseThrow();
      assertThatThrownBy(() -> own.require("wrong".toCharArray()))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem()).isInstanceOf(Problem.SignInRefused.class));
      own.require(password());
      try (var connection = store.dataSource().getConnection()) {
        own.set(connection, next);
        connection.commit();
      }
      own.present(next);
      assertThat(problem(address, "ana", WorkspaceFixture.PASSWORD))
          .isInstanceOf(Problem.SignInRefused.class);
      SharedDatastore.open(address, "ana", next.clone()).close();
      try (var connection = store.dataSource().getConnection()) {
        own.set(connection, password());
        connection.commit();
      }
      own.present(password());
    }
    try (var store = SharedDatastore.open(ben("ben.crt"), "ben", new char[0])) {
      assertThat(store.password()).as("of somebody known by a certificate").isEmpty();
    }
  }

  @Test
  void aCertificateWithItsKeyBesideItTakesThePlaceOfAPassword() {
    try (var store = SharedDatastore.open(ben("ben.crt"), "ben", new char[0])) {
      assertThat(Memberships.of(store)).hasSize(1);
    }
  }

  @Test
  void aProtectedKeyIsOpenedByWhatIsTypedAsThePassword() {
    try (var store = SharedDatastore.open(ben("ben.p12"), "ben", "key of ben".toCharArray())) {
      assertThat(Memberships.of(store)).hasSize(1);
    }
    assertThat(problem(ben("ben.p12"), "ben", "wrong"))
        .isInstanceOfSatisfying(
            Problem.StoreUnusable.class,
            refused -> assertThat(refused.why()).contains("your certificate"));
  }

  @Test
  void withoutOrWithAStrangersCertificateNobodyComesIn() {
    assertThat(problem(address("ben", "authority.crt", ""), "ben", ""))
        .isInstanceOf(Problem.SignInRefused.class);
    assertThat(problem(ben("ana.crt"), "ben", "")).isInstanceOf(Problem.class);
  }

  @Test
  void aServerThatAnotherAuthorityVouchesForIsToldNothing() {
    assertThat(problem(address("ana", "stranger.crt", ""), "ana", WorkspaceFixture.PASSWORD))
        .isInstanceOf(Problem.ServerNotVerified.class);
  }

  @Test
  void aServerOfAnotherNameIsToldNothing() {
    var other =
        SharedAddress.parse(
            address("ana", "authority.crt", "").text().replace("//localhost", "//127.0.0.1"));
    assertThat(problem(other, "ana", WorkspaceFixture.PASSWORD))
        .isInstanceOf(Problem.ServerNotVerified.class);
  }

  private static SharedAddress ben(String certificate) {
    return address("ben", "authority.crt", file(certificate));
  }

  /** As over a network: nothing but {@code verify-full} is offered there. */
  private static SharedAddress address(String login, String root, String certificate) {
    var offered =
        SharedAddress.of(
            "localhost:" + server.getPort(), "postgres", login, file(root), certificate);
    var binding = certificate.isEmpty() ? "require" : "prefer";
    return SharedAddress.parse(
        offered
            .text()
            .replace("sslmode=prefer", "sslmode=verify-full")
            .replace("channelBinding=prefer", "channelBinding=" + binding));
  }

  private static Problem problem(SharedAddress address, String login, String password) {
    try (var store = SharedDatastore.open(address, login, password.toCharArray())) {
      throw new AssertionError("was let in to " + store.info().name());
    } catch (ProblemException e) {
      return e.problem();
    }
  }

  private static char[] password() {
    return WorkspaceFixture.PASSWORD.toCharArray();
  }

  private static String file(String name) {
    return folder.resolve(name).toString();
  }
}
