package io.sentineliq.workbench.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.app.Entities;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The mapping and the migrated schema say the same, on each database. Hibernate's own validation
 * overlooks length, nullability, zone and width, so the tables it would make from the mapping are
 * compared with the migrated ones, column by column.
 */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTest {

  /** Columns no entity maps, each for a reason. */
  private static final Set<String> UNMAPPED =
      Set.of(
          // Sign-in state: read by the sign-in alone, not granted to colleagues.
          "user_account.last_login_at",
          "user_account.last_login_ip",
          "user_account.login_attempts",
          "user_account.locked_until",
          // The local store's stand-in for a partial unique index.
          "workspace_member.owner_slot");

  private static final String COLUMNS =
      """
      select lower(c.table_name), lower(c.column_name), lower(c.data_type),
        case when lower(c.data_type) like 'character%' then c.character_maximum_length end,
        c.is_nullable, c.datetime_precision
      from information_schema.columns c
      join information_schema.tables t
        on t.table_schema = c.table_schema and t.table_name = c.table_name
      where lower(c.table_schema) = ? and t.table_type = 'BASE TABLE'\
      """;

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  @Test
  void everyColumnIsWhatTheMappingSays() throws SQLException {
    var mapped = mapped();
    var migrated = migrated();
    migrated.keySet().retainAll(mapped.keySet());
    mapped.replaceAll(
        (column, facts) -> facts.startsWith("enum(") ? asText(facts, migrated.get(column)) : facts);
    assertThat(migrated).isEqualTo(mapped);
  }

  @Test
  void everyColumnOfAMappedTableIsMapped() throws SQLException {
    var mapped = mapped();
    var tables = mapped.keySet().stream().map(SchemaTest::table).collect(Collectors.toSet());
    var forgotten =
        migrated().keySet().stream()
            .filter(column -> tables.contains(table(column)))
            .filter(column -> !mapped.containsKey(column) && !UNMAPPED.contains(column));
    assertThat(forgotten).isEmpty();
  }

  @Test
  void hibernateValidatesItsMapping() throws SQLException {
    try (var fixture = WorkspaceFixture.open(database, folder)) {
      var settings = Map.<String, Object>of("hibernate.hbm2ddl.auto", "validate");
      Mapping.open(readable(fixture), Entities.ALL, settings).close();
    }
  }

  @Test
  void theProgramKnowsItsNewestScript() throws IOException, URISyntaxException {
    try (var scripts = Files.walk(migrations(""))) {
      var newest =
          scripts
              .map(script -> script.getFileName().toString())
              .filter(name -> name.endsWith(".sql"))
              .map(name -> name.substring(1, name.indexOf("__")))
              .max(String::compareTo);
      assertThat(newest).contains(Migrations.LATEST);
    }
  }

  @Test
  void bothDatabasesHaveScriptsOfTheSameNames() throws IOException, URISyntaxException {
    assertThat(names("/h2")).isEqualTo(names("/postgresql"));
  }

  /** H2 alone would make enum types of its own; they are stored as text on both. */
  private static String asText(String mapped, @Nullable String migrated) {
    var text = Objects.requireNonNull(migrated);
    assertThat(text).startsWith("character varying(");
    return text.substring(0, text.indexOf(')')) + mapped.substring(mapped.indexOf(')'));
  }

  /** The server's superuser sees every table; a person does not see the secrets. */
  private DataSource readable(WorkspaceFixture fixture) {
    return database == TestDatabase.H2
        ? fixture.anasStore().dataSource()
        : server(PostgresServer.of(database).inspected());
  }

  private Map<String, String> migrated() throws SQLException {
    if (database == TestDatabase.H2) {
      var source = memory("migrated");
      Migrations.migrate(source, DatabaseKind.H2);
      return columns(source, "public");
    }
    return columns(server(PostgresServer.of(database).inspected()), "sentineliq");
  }

  private Map<String, String> mapped() throws SQLException {
    var source =
        database == TestDatabase.H2
            ? memory("mapped")
            : server(PostgresServer.of(database).emptyDatabase());
    try (var _ = source.getConnection();
        var _ =
            Mapping.open(source, Entities.ALL, Map.of("hibernate.hbm2ddl.auto", "create-only"))) {
      return columns(source, "public");
    }
  }

  private static JdbcDataSource memory(String name) {
    var source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + name + System.nanoTime() + ";DB_CLOSE_DELAY=10");
    source.setUser("ADMINISTRATOR");
    return source;
  }

  private DataSource server(String name) {
    var source = new PGSimpleDataSource();
    source.setUrl(PostgresServer.of(database).url(name));
    source.setUser("postgres");
    source.setCurrentSchema(name.startsWith("empty") ? "public" : "sentineliq");
    return source;
  }

  private static Map<String, String> columns(DataSource source, String schema) throws SQLException {
    try (var connection = source.getConnection()) {
      return columns(connection, schema);
    }
  }

  private static Map<String, String> columns(Connection connection, String schema)
      throws SQLException {
    try (var statement = connection.prepareStatement(COLUMNS)) {
      statement.setString(1, schema);
      try (var rows = statement.executeQuery()) {
        var found = new TreeMap<String, String>();
        while (rows.next()) {
          found.put(
              rows.getString(1) + "." + rows.getString(2),
              "%s(%s) nullable %s precision %s"
                  .formatted(
                      rows.getString(3),
                      Objects.toString(rows.getObject(4)),
                      rows.getString(5),
                      rows.getString(6)));
        }
        return found;
      }
    }
  }

  private static String table(String column) {
    return column.substring(0, column.indexOf('.'));
  }

  private static Set<String> names(String vendor) throws IOException, URISyntaxException {
    try (var scripts = Files.list(migrations(vendor))) {
      return scripts.map(script -> script.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private static Path migrations(String folder) throws URISyntaxException {
    var url = Objects.requireNonNull(Migrations.class.getResource("/db/migration" + folder));
    return Path.of(url.toURI());
  }
}
