package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.persistence.Migrations.Order;
import io.sentineliq.workbench.platform.persistence.Migrations.Standing;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * A small schema without Flyway: one step for each version.
 *
 * @param steps SQL of the versions 1, 2, …; a step that is no SQL fails
 */
record TestSchema(List<String> steps) implements StoreSchema {

  static final String NOTES = "create table note (id int primary key, text varchar(1000))";

  static TestSchema of(String... steps) {
    return new TestSchema(List.of(steps));
  }

  @Override
  public String latest() {
    return version(steps.size());
  }

  @Override
  public Standing standing(Connection connection) throws SQLException {
    try (var tables = connection.getMetaData().getTables(null, null, "APPLIED", null)) {
      if (!tables.next()) {
        return new Standing(Order.EMPTY, "");
      }
    }
    var applied = version(applied(connection));
    var comparison = applied.compareTo(latest());
    return new Standing(
        comparison < 0 ? Order.OLDER : comparison == 0 ? Order.CURRENT : Order.NEWER, applied);
  }

  @Override
  public void migrate(DataSource administrators) {
    try (var connection = administrators.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create table if not exists applied (version int primary key)");
      for (var version = applied(connection) + 1; version <= steps.size(); version++) {
        for (var sql : steps.get(version - 1).split(";")) {
          statement.execute(sql);
        }
        statement.execute("insert into applied values (" + version + ")");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the step failed", e);
    }
  }

  private static int applied(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select coalesce(max(version), 0) from applied")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static String version(int number) {
    return "%04d".formatted(number);
  }
}
