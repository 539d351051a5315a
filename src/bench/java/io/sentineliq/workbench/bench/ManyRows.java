package io.sentineliq.workbench.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes many rows of one on PostgreSQL, in every workspace: each copy has everything of its
 * original but what must be its own. Nothing is checked and no history is written.
 */
final class ManyRows {

  private final Connection administrator;

  ManyRows(Connection administrator) throws SQLException {
    this.administrator = administrator;
    execute("set session_replication_role = replica");
  }

  /**
   * Copies the oldest row of {@code table} in each workspace {@code count} times.
   *
   * @param own columns with the expression of a copy's value, where {@code n} counts the copies and
   *     {@code o} is the original
   */
  void multiply(String table, int count, Map<String, String> own) throws SQLException {
    var unique = uniqueColumns(table);
    var names = new ArrayList<String>();
    var values = new ArrayList<String>();
    for (var column : columns(table).entrySet()) {
      var name = column.getKey();
      names.add(name);
      values.add(
          own.containsKey(name)
              ? own.get(name)
              : unique.contains(name) ? ownValue(name, column.getValue()) : "o." + name);
    }
    execute(
        "insert into %1$s (%2$s) select %3$s from (select distinct on (workspace_id) * from %1$s) o, generate_series(1, %4$d) n"
            .formatted(table, String.join(", ", names), String.join(", ", values), count));
  }

  /** Gathers the statistics that a server gathers by itself within a minute, and ends. */
  void finish() throws SQLException {
    execute("set session_replication_role = origin");
    execute("analyze");
    administrator.commit();
  }

  private static String ownValue(String name, String type) {
    return switch (type) {
      case "uuid" -> name.equals("id") ? "gen_random_uuid()" : "o." + name;
      case "bigint", "integer" -> "o." + name + " + n + 1000";
      case "bytea" -> "sha256(o." + name + " || convert_to(n::text, 'UTF8'))";
      case "text", "character varying" -> "o." + name + " || '-' || n";
      default -> "o." + name;
    };
  }

  private Map<String, String> columns(String table) throws SQLException {
    var columns = new HashMap<String, String>();
    rows(
        "select column_name, data_type from information_schema.columns where table_schema ="
            + " 'sentineliq' and is_generated = 'NEVER' and table_name = '"
            + table
            + "'",
        row -> columns.put(row.getFirst(), row.getLast()));
    return columns;
  }

  private Set<String> uniqueColumns(String table) throws SQLException {
    var columns = new HashSet<String>();
    rows(
        "select a.attname, '' from pg_index i join pg_attribute a on a.attrelid = i.indrelid and"
            + " a.attnum = any (i.indkey) where i.indisunique and a.attname <> 'workspace_id' and"
            + " i.indrelid = 'sentineliq."
            + table
            + "'::regclass",
        row -> columns.add(row.getFirst()));
    return columns;
  }

  private void rows(String sql, Taking taking) throws SQLException {
    try (var statement = administrator.createStatement();
        var result = statement.executeQuery(sql)) {
      while (result.next()) {
        taking.take(List.of(result.getString(1), result.getString(2)));
      }
    }
  }

  void execute(String sql) throws SQLException {
    try (var statement = administrator.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What is done with a row. */
  @FunctionalInterface
  private interface Taking {
    void take(List<String> row);
  }
}
