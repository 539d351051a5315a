package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL, started once per JVM; each test class gets a database of its own. */
public final class PostgresServer {

  private static final String TEMPLATE = "workbench_template";
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final EmbeddedPostgres server;
  private @Nullable String inspected;

  private PostgresServer(EmbeddedPostgres.Builder builder) {
    try {
      server =
          builder
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "off")
              .setServerConfig("max_connections", "200")
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
      execute("create database " + TEMPLATE);
      administration(TEMPLATE).initialise();
    } catch (IOException e) {
      throw new UncheckedIOException("no PostgreSQL for the tests", e);
    }
  }

  /** The server that {@code database} names. */
  public static PostgresServer of(TestDatabase database) {
    return switch (database) {
      case POSTGRESQL_18 -> Eighteen.SERVER;
      case POSTGRESQL_15 -> Fifteen.SERVER;
      case H2 -> throw new IllegalArgumentException("H2 has no server");
    };
  }

  /** A fresh database with the newest schema and nobody in it. */
  public String newDatabase() {
    var name = "workbench_" + DATABASES.incrementAndGet();
    execute("create database " + name + " template " + TEMPLATE);
    return name;
  }

  /** A database with the newest schema that nobody works in. */
  public synchronized String inspected() {
    if (inspected == null) {
      inspected = newDatabase();
    }
    return inspected;
  }

  /** An empty database without the workbench's schema. */
  public String emptyDatabase() {
    var name = "empty_" + DATABASES.incrementAndGet();
    execute("create database " + name);
    return name;
  }

  /** The JDBC address of {@code database}. */
  public String url(String database) {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
  }

  /** The administrator's acts on {@code database}. */
  public Provisioning administration(String database) {
    return new Provisioning(SharedAddress.parse(url(database)), "postgres", new char[0]);
  }

  /** A plain connection of the server's superuser. */
  public Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(url(database), "postgres", "");
  }

  /** A plain connection of an ordinary person, as psql would have it. */
  public Connection connect(String database, String login) throws SQLException {
    var url = url(database) + "?currentSchema=sentineliq";
    return DriverManager.getConnection(url, login, WorkspaceFixture.PASSWORD);
  }

  private void execute(String sql) {
    try (var connection = superuser("postgres");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Eighteen {
    static final PostgresServer SERVER = new PostgresServer(EmbeddedPostgres.builder());
  }

  private static final class Fifteen {
    static final PostgresServer SERVER =
        new PostgresServer(
            EmbeddedPostgres.builder()
                .setPgBinaryResolver((system, machine) -> open(System.getProperty("postgres15"))));
  }

  /** The archive with the server's files inside the jar that the build copied. */
  private static InputStream open(String jar) throws IOException {
    try (var zip = new ZipFile(jar)) {
      var archive =
          zip.stream().filter(file -> file.getName().endsWith(".txz")).findFirst().orElseThrow();
      try (var bytes = zip.getInputStream(archive)) {
        return new ByteArrayInputStream(bytes.readAllBytes());
      }
    }
  }
}
