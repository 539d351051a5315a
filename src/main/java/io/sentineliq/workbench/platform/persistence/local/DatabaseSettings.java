package io.sentineliq.workbench.platform.persistence.local;

import java.sql.Connection;
import java.sql.SQLException;
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
    for (var setting : WANTED.entrySet()) {
      if (!isSet(administrator, setting)) {
        try (var statement = administrator.createStatement()) {
          statement.execute("set " + setting.getKey() + " " + setting.getValue());
        }
        if (!isSet(administrator, setting)) {
          throw new IllegalStateException("H2 does not keep " + setting.getKey());
        }
      }
    }
  }

  private static boolean isSet(Connection administrator, Map.Entry<String, String> setting)
      throws SQLException {
    return values(administrator, setting.getKey()).equals(Set.of(setting.getValue()));
  }

  private static Set<String> values(Connection administrator, String name) throws SQLException {
    var sql = "select setting_value from information_schema.settings where setting_name = ?";
    try (var statement = administrator.prepareStatement(sql)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        var values = new HashSet<String>();
        while (rows.next()) {
          values.add(rows.getString(1));
        }
        return values;
      }
    }
  }
}
