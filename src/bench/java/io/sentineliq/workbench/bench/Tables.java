package io.sentineliq.workbench.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables that an import fills, in an order in which they can be filled. */
final class Tables {

  static final List<String> FILLED =
      List.of(
          "observable",
          "observable_tag",
          "alert",
          "alert_payload",
          "alert_raw_record",
          "alert_tag",
          "alert_asset",
          "alert_observable");

  private Tables() {}

  /** What stands in them, for comparing: how many rows each, and how many records differ. */
  static String census(Connection connection) throws SQLException {
    var census = new StringBuilder();
    for (var table : FILLED) {
      census.append(single(connection, "select count(*) from " + table)).append(' ');
    }
    return census
        .append(single(connection, "select count(distinct external_id) from alert"))
        .append(' ')
        .append(single(connection, "select count(distinct title) from alert"))
        .append(' ')
        .append(single(connection, "select sum(size_in_bytes) from alert_raw_record"))
        .toString();
  }

  static String single(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
