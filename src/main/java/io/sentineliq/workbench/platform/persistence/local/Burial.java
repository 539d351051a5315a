package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.LastWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Removes everything of a workspace from a local store; a tombstone stays. */
final class Burial {

  private static final String REFERRED_TO = "23503";
  private static final String TOMBSTONE =
      """
      insert into workspace_tombstone (id, name, slug, user_id, owner_login, owner_name, workstation,
        purged_at, ledger_size, checkpoint, export_digest)
      select w.id, w.name, w.slug, u.id, u.username, u.display_name, ?, ?, ?, ?, ?
      from workspace w join user_account u on u.id = w.owner_id where w.id = ?\
      """;
  private static final String TABLES =
      """
      select c.table_name from information_schema.columns c
      join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
      where c.table_schema = current_schema and t.table_type = 'BASE TABLE'
        and lower(c.column_name) = 'workspace_id'
      order by c.table_name\
      """;

  private Burial() {}

  /**
   * In one transaction of {@code administrator}, whom no right stops; history needs the tombstone.
   */
  static void bury(Connection administrator, LastWords words) throws SQLException {
    administrator.setAutoCommit(false);
    try {
      erect(administrator, words);
      empty(administrator, words.workspaceId());
      delete(administrator, "workspace", "id", words.workspaceId());
      administrator.commit();
    } catch (SQLException e) {
      administrator.rollback();
      throw e;
    } finally {
      administrator.setAutoCommit(true);
    }
  }

  /** Removes the bytes of the workspace below {@code vault}. */
  static void empty(Path vault, UUID workspaceId) throws IOException {
    var folder = vault.resolve(workspaceId.toString());
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void erect(Connection administrator, LastWords words) throws SQLException {
    try (var statement = new BoundStatement(administrator, TOMBSTONE)) {
      statement
          .text(words.workstation())
          .moment(words.at())
          .number(Math.toIntExact(words.ledgerSize()))
          .text(words.checkpoint())
          .text(words.exportDigest())
          .id(words.workspaceId())
          .update();
    }
  }

  /** What others refer to goes after them. */
  private static void empty(Connection administrator, UUID workspaceId) throws SQLException {
    var waiting = tables(administrator);
    while (!waiting.isEmpty()) {
      var leftOver = new ArrayList<String>();
      for (var table : waiting) {
        if (!isEmptied(administrator, table, workspaceId)) {
          leftOver.add(table);
        }
      }
      if (leftOver.size() == waiting.size()) {
        throw new SQLException("rows that refer to one another: " + leftOver);
      }
      waiting = leftOver;
    }
  }

  private static boolean isEmptied(Connection administrator, String table, UUID workspaceId)
      throws SQLException {
    try {
      delete(administrator, table, "workspace_id", workspaceId);
      return true;
    } catch (SQLException e) {
      if (REFERRED_TO.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  private static void delete(Connection administrator, String table, String key, UUID workspaceId)
      throws SQLException {
    var sql = "delete from " + table + " where " + key + " = ?";
    try (var statement = new BoundStatement(administrator, sql)) {
      statement.id(workspaceId).update();
    }
  }

  private static List<String> tables(Connection administrator) throws SQLException {
    try (var statement = administrator.createStatement();
        var rows = statement.executeQuery(TABLES)) {
      var tables = new ArrayList<String>();
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
      return tables;
    }
  }
}
