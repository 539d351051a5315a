package io.sentineliq.workbench.platform.persistence.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many rows each table of a store has. */
record TableCounts(Map<String, Long> rows) {

  static TableCounts of(Connection connection) throws SQLException {
    var counts = new TreeMap<String, Long>();
    for (var table : tables(connection)) {
      var sql = "select count(*) from \"" + table.replace("\"", "\"\"") + '"';
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery(sql)) {
        rows.next();
        counts.put(table, rows.getLong(1));
      }
    }
    return new TableCounts(counts);
  }

  /**
   * Whether this could be a copy made between {@code before} and {@code after}: the same tables,
   * and in each a count that lies between the two.
   */
  boolean liesBetween(TableCounts before, TableCounts after) {
    return rows.keySet().equals(before.rows.keySet())
        && rows.keySet().equals(after.rows.keySet())
        && rows.entrySet().stream()
            .allMatch(
                table -> {
                  var first = before.rows.getOrDefault(table.getKey(), 0L);
                  var last = after.rows.getOrDefault(table.getKey(), 0L);
                  return table.getValue() >= Math.min(first, last)
                      && table.getValue() <= Math.max(first, last);
                });
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var sql =
        "select table_name from information_schema.tables"
            + " where table_schema = current_schema and table_type = 'BASE TABLE'";
    var tables = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
