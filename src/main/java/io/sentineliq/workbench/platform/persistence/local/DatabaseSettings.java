package io.sentineliq.workbench.platform.persistence.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Settings kept in the database file; looked at whenever it is opened. */
final class DatabaseSettings {

  /**
   * {@code WRITE_DELAY} 0: a commit is written before it is acknowledged; with H2's default half a
   * second of acknowledged work is lost when the process is killed. {@code MAX_MEMORY_ROWS}:
   * results up to this many rows (a million ids take about 80 MB) never touch the disk; larger ones
   * go to a temporary file of the system that is encrypted like the store. {@code
   * DEFAULT_LOCK_TIMEOUT}: how long one transaction waits for another, in milliseconds. {@code
   * CACHE_SIZE}: pages kept decrypted, in KiB; H2's own choice of 16 MiB is read and decrypted
   * again and again by an import.
   */
  private static final Map<String, String> WANTED =
      new TreeMap<>(
          Map.of(
              "CACHE_SIZE",
              "65536",
              "DEFAULT_LOCK_TIMEOUT",
              "10000",
              "MAX_MEMORY_ROWS",
              "2000000",
              "WRITE_DELAY",
              "0"));

  private DatabaseSettings() {}

  /** Makes the settings what they must be, and makes sure that they are. */
  static void ensure(Connection administrator) throws SQLException {
    var missing = missing(administrator);
    if (!missing.isEmpty()) {
      try (var statement = administrator.createStatement()) {
        for (var name : missing) {
          statement.execute("set " + name + " " + WANTED.get(name));
        }
      }
      var refused = missing(administrator);
      if (!refused.isEmpty()) {
        throw new IllegalStateException("H2 does not keep " + refused);
      }
    }
  }

  /** The names of those that are not as they must be; some are told twice, by two values. */
  private static Set<String> missing(Connection administrator) throws SQLException {
    var found = new HashMap<String, Set<String>>();
    var sql = "select setting_name, setting_value from information_schema.settings";
    try (var statement = administrator.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found
            .computeIfAbsent(rows.getString(1), name -> new HashSet<>())
            .add(String.valueOf(rows.getString(2)));
      }
    }
    var missing = new TreeMap<>(WANTED);
    missing.entrySet().removeIf(each -> Set.of(each.getValue()).equals(found.get(each.getKey())));
    return missing.keySet();
  }
}
