package io.sentineliq.workbench.platform.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a server stands.
 *
 * @param server PostgreSQL's version
 * @param schema version of the workbench's schema; empty where there is none
 */
public record ServerStatus(String server, Optional<String> schema, List<Analyst> analysts) {

  private static final String ANALYSTS =
      """
      select u.database_role, u.display_name, u.active,
        coalesce((select string_agg(w.slug || ' ' || m.role, ', ' order by w.slug)
          from sentineliq.workspace_member m join sentineliq.workspace w on w.id = m.workspace_id
          where m.user_id = u.id), ''),
        (select count(*) from pg_stat_activity a
          where a.usename = u.database_role and a.datname = current_database())
      from sentineliq.user_account u where u.database_role is not null order by 1\
      """;

  /**
   * A person with a database login.
   *
   * @param places the workspaces with the role there, in words
   * @param connections how many are open now
   */
  public record Analyst(
      String login, String name, boolean isActive, String places, int connections) {}

  /** Asks a server. */
  @FunctionalInterface
  interface Reading<T> {
    T of(Connection connection) throws SQLException;
  }

  static ServerStatus read(Connection connection) throws SQLException {
    var server = text(connection, "show server_version");
    if (text(connection, "select to_regclass('sentineliq.flyway_schema_history')").isEmpty()) {
      return new ServerStatus(server, Optional.empty(), List.of());
    }
    var schema =
        text(connection, "select max(version) from sentineliq.flyway_schema_history where success");
    return schema.isEmpty()
        ? new ServerStatus(server, Optional.empty(), List.of())
        : new ServerStatus(server, Optional.of(schema), analysts(connection));
  }

  private static List<Analyst> analysts(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(ANALYSTS)) {
      var found = new ArrayList<Analyst>();
      while (rows.next()) {
        found.add(
            new Analyst(
                rows.getString(1),
                rows.getString(2),
                rows.getBoolean(3),
                rows.getString(4),
                rows.getInt(5)));
      }
      return List.copyOf(found);
    }
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return Optional.ofNullable(rows.getString(1)).orElse("");
    }
  }
}
