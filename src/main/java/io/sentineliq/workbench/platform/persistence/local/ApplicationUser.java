package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.persistence.h2.AppendOnly;
import io.sentineliq.workbench.platform.security.Secrets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The database user the program works as. An ordinary user of H2 can neither define functions
 * (which would run Java), nor read or write files, nor change the schema; its rights on rows are
 * granted here, table by table, so that a table of a new version is covered without being named.
 */
final class ApplicationUser {

  private static final String HISTORY = "select, insert";
  private static final String EVERYTHING = "select, insert, update, delete";

  /** Tables with fewer rights than the rest. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "workspace",
          "select, insert, update",
          "text_revision",
          "select, insert, delete",
          "flyway_schema_history",
          "select");

  private ApplicationUser() {}

  /** Creates the user, or gives it its password back. */
  static void ensure(Connection administrator, StoreCredentials credentials) throws SQLException {
    run(
        administrator,
        "create user if not exists " + StoreCredentials.APPLICATION + " password ''");
    var password = credentials.applicationPassword();
    // H2 takes the password as a text, so it cannot be wiped: it is random and only opens this
    // file.
    try (var statement =
        administrator.prepareStatement(
            "alter user " + StoreCredentials.APPLICATION + " set password ?")) {
      statement.setString(1, String.valueOf(password));
      statement.execute();
    } finally {
      Secrets.wipe(password);
    }
  }

  /** Grants the rights on every table there is now, and takes away those of an older version. */
  static void grant(Connection administrator) throws SQLException {
    for (var table : tables(administrator)) {
      var name = '"' + table.name.replace("\"", "\"\"") + '"';
      run(administrator, "revoke all on " + name + " from " + StoreCredentials.APPLICATION);
      run(
          administrator,
          "grant " + rights(table) + " on " + name + " to " + StoreCredentials.APPLICATION);
    }
  }

  private static String rights(Table table) {
    return table.isHistory
        ? HISTORY
        : EXCEPTIONS.getOrDefault(table.name.toLowerCase(Locale.ROOT), EVERYTHING);
  }

  private static List<Table> tables(Connection administrator) throws SQLException {
    var sql =
        "select t.table_name, exists (select 1 from information_schema.triggers g"
            + " where g.event_object_schema = t.table_schema"
            + " and g.event_object_table = t.table_name and g.java_class = ?)"
            + " from information_schema.tables t"
            + " where t.table_schema = current_schema and t.table_type = 'BASE TABLE'"
            + " order by t.table_name";
    var tables = new ArrayList<Table>();
    try (var statement = administrator.prepareStatement(sql)) {
      statement.setString(1, AppendOnly.class.getName());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          tables.add(new Table(rows.getString(1), rows.getBoolean(2)));
        }
      }
    }
    return tables;
  }

  private static void run(Connection administrator, String sql) throws SQLException {
    try (var statement = administrator.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * A table and its rule.
   *
   * @param isHistory whether rows may only be added
   */
  private record Table(String name, boolean isHistory) {}
}
