package io.sentineliq.workbench.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows of any table by plain SQL: what an attacker copies, moves and deletes. */
public final class RawRows {

  private RawRows() {}

  /** Whether rows of {@code table} refer to rows of another tenant table. */
  public static boolean pointIntoATenant(Connection connection, String table) throws SQLException {
    var upper = connection.getMetaData().storesUpperCaseIdentifiers();
    var name = upper ? table.toUpperCase(Locale.ROOT) : table;
    try (var keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), name)) {
      while (keys.next()) {
        if (keys.getString("PKCOLUMN_NAME").equalsIgnoreCase("workspace_id")) {
          return true;
        }
      }
      return false;
    }
  }

  /** A row of {@code workspace}, by column. */
  public static Map<String, Object> first(Connection connection, String table, UUID workspace)
      throws SQLException {
    var sql = "select * from " + table + " where workspace_id = ? fetch first 1 row only";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, workspace);
      try (var rows = statement.executeQuery()) {
        assertThat(rows.next()).as("a specimen in " + table).isTrue();
        var row = new LinkedHashMap<String, Object>();
        var columns = rows.getMetaData();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
          row.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), rows.getObject(i));
        }
        row.remove("owner_slot");
        return row;
      }
    }
  }

  /** Writes a row. */
  public static void insert(Connection connection, String table, Map<String, Object> row)
      throws SQLException {
    var marks = row.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
    var columns = String.join(", ", row.keySet());
    var sql = "insert into " + table + " (" + columns + ") values (" + marks + ")";
    try (var statement = connection.prepareStatement(sql)) {
      var i = 1;
      for (var value : row.values()) {
        statement.setObject(i++, value);
      }
      statement.executeUpdate();
    }
  }

  /** Rows counted, changed or deleted; a refusal counts as none. Rolled back. */
  public static long affected(Connection connection, String sql, UUID workspace)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, workspace);
      if (statement.execute()) {
        try (var rows = statement.getResultSet()) {
          rows.next();
          return rows.getLong(1);
        }
      }
      return statement.getUpdateCount();
    } catch (SQLException e) {
      assertThat(e.getSQLState()).as(sql).isEqualTo("42501");
      return 0;
    } finally {
      connection.rollback();
    }
  }
}
