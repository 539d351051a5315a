package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import io.sentineliq.workbench.platform.persistence.shared.SharedDatastore;
import io.sentineliq.workbench.workspace.Memberships;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL that forces every commit to the disk, with databases that are copies of one. */
final class Server implements AutoCloseable {

  static final String LOGIN = "ana";
  static final String SLUG = "alder";
  private static final String PASSWORD = "alder-birch-cedar-7";
  private static final String BASE = "base";

  private final EmbeddedPostgres postgres;
  private int databases;

  Server() throws IOException, SQLException {
    postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("shared_buffers", "512MB")
            .setServerConfig("max_connections", "300")
            .setServerConfig("max_wal_size", "4GB")
            .start();
    execute("postgres", "create database " + BASE);
    var administration = new Provisioning(SharedAddress.parse(url(BASE)), "postgres", new char[0]);
    administration.initialise();
    administration.addAnalyst(LOGIN, "ana@example.org", "Ana", Optional.of(PASSWORD.toCharArray()));
    administration.createWorkspace("Alder", SLUG, LOGIN);
  }

  /** A fresh database: one person, one workspace. */
  String newDatabase() throws SQLException {
    var name = "bench_" + ++databases;
    execute("postgres", "create database " + name + " template " + BASE);
    execute("postgres", "checkpoint");
    return name;
  }

  void drop(String database) throws SQLException {
    execute("postgres", "drop database " + database);
  }

  Datastore signIn(String database) {
    return SharedDatastore.open(SharedAddress.parse(url(database)), LOGIN, PASSWORD.toCharArray());
  }

  /** Lets {@code login} into the workspace of {@code database}. */
  void add(String database, String login) {
    var administration =
        new Provisioning(SharedAddress.parse(url(database)), "postgres", new char[0]);
    administration.addAnalyst(
        login, login + "@example.org", login, Optional.of(PASSWORD.toCharArray()));
    administration.addMember(SLUG, login, "MEMBER");
  }

  /** The store as {@code login} sees it. */
  Datastore signIn(String database, String login) {
    return SharedDatastore.open(SharedAddress.parse(url(database)), login, PASSWORD.toCharArray());
  }

  static WorkspaceSession session(Datastore store) {
    return new WorkspaceSession(
        store, Memberships.of(store).getFirst(), "bench", Clock.systemUTC(), () -> {});
  }

  /** The superuser, whom no policy stops. */
  Connection superuser(String database) throws SQLException {
    var connection = DriverManager.getConnection(url(database), "postgres", "");
    connection.setSchema("sentineliq");
    return connection;
  }

  /** Connections that no trigger watches: changes need not be told to the history. */
  DataSource untold(String database) {
    var source = new PGSimpleDataSource();
    source.setUrl(url(database));
    source.setUser("postgres");
    source.setOptions("-c session_replication_role=replica -c search_path=sentineliq");
    return source;
  }

  /** Connections of the superuser, whose triggers work. */
  DataSource owners(String database) {
    var source = new PGSimpleDataSource();
    source.setUrl(url(database));
    source.setUser("postgres");
    source.setOptions("-c search_path=sentineliq");
    return source;
  }

  /** The same person as {@link #signIn}, by plain JDBC. */
  Connection plain(String database) throws SQLException {
    return DriverManager.getConnection(
        url(database) + "?currentSchema=sentineliq", LOGIN, PASSWORD);
  }

  void execute(String database, String... statements) throws SQLException {
    try (var connection = superuser(database);
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }

  private String url(String database) {
    return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
  }
}
