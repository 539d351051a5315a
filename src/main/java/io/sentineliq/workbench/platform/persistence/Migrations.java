package io.sentineliq.workbench.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The schema's versions. Asking where a store stands costs one query and loads no migration code;
 * only {@link #migrate} does.
 */
public final class Migrations {

  /** The version this program works with; a test compares it with the newest script. */
  public static final String LATEST = "0195";

  /** Where Flyway keeps what it did. */
  static final String HISTORY = "flyway_schema_history";

  private Migrations() {}

  /** How a store's schema compares with the program's. */
  public enum Order {
    EMPTY,
    OLDER,
    CURRENT,
    NEWER
  }

  /**
   * A store's schema.
   *
   * @param version its newest applied version, empty text for an empty store
   */
  public record Standing(Order order, String version) {

    /** How {@code version} compares with {@link #LATEST}. */
    public static Standing of(String version) {
      var comparison = version.compareTo(LATEST);
      return new Standing(
          comparison == 0 ? Order.CURRENT : comparison < 0 ? Order.OLDER : Order.NEWER, version);
    }
  }

  /** Where the store behind {@code connection} stands, by one query of its history. */
  public static Standing standing(Connection connection) throws SQLException {
    var upper = connection.getMetaData().storesUpperCaseIdentifiers();
    try (var tables =
        connection
            .getMetaData()
            .getTables(
                null, connection.getSchema(), HISTORY, new String[] {"TABLE", "BASE TABLE"})) {
      if (!tables.next()) {
        return new Standing(Order.EMPTY, "");
      }
    }
    var sql = "select max(\"version\") from \"" + HISTORY + "\" where \"success\"";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(upper ? sql : sql.replace("\"", ""))) {
      rows.next();
      var version = rows.getString(1);
      return version == null ? new Standing(Order.EMPTY, "") : Standing.of(version);
    }
  }

  /**
   * Brings the store of {@code administrator} to {@link #LATEST}. Scripts of the {@code common}
   * folder run on both databases, those of the database's own folder in their place among them.
   */
  public static void migrate(DataSource administrator, DatabaseKind database) {
    configuration(database).dataSource(administrator).load().migrate();
  }

  /** What {@link #migrate} would run on the PostgreSQL of {@code administrator}, in its order. */
  public static List<PendingScript> pending(DataSource administrator) {
    // Without the owner's role, which an empty server does not have yet.
    var flyway =
        configuration(DatabaseKind.POSTGRESQL).dataSource(administrator).initSql("").load();
    return Arrays.stream(flyway.info().pending())
        .map(
            migration ->
                new PendingScript(
                    migration.getVersion().getVersion(),
                    migration.getDescription(),
                    migration.getScript(),
                    migration.getChecksum(),
                    placeholders(DatabaseKind.POSTGRESQL)))
        .toList();
  }

  /** Brings a store to an older version; for tests of upgrades. */
  static void migrateTo(String version, DataSource administrator, DatabaseKind database) {
    configuration(database).dataSource(administrator).target(version).load().migrate();
  }

  private static FluentConfiguration configuration(DatabaseKind database) {
    var configuration =
        Flyway.configure()
            .locations(
                "classpath:db/migration/common", "classpath:db/migration/" + database.folder())
            .table(HISTORY)
            .createSchemas(false)
            .failOnMissingLocations(true)
            .placeholders(placeholders(database));
    return database == DatabaseKind.POSTGRESQL
        ? configuration.defaultSchema("sentineliq").initSql("set role sentineliq_owner")
        : configuration;
  }

  private static Map<String, String> placeholders(DatabaseKind database) {
    return switch (database) {
      case H2 -> Map.of("bytes", "varbinary", "json", "json");
      case POSTGRESQL -> Map.of("bytes", "bytea", "json", "jsonb");
    };
  }
}
