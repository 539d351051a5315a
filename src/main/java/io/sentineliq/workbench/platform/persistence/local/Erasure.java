package io.sentineliq.workbench.platform.persistence.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Removes everything of the workspaces that have a tombstone. May be repeated: what a killed
 * program left is removed the next time.
 */
final class Erasure {

  private static final Set<String> REFERRED_TO = Set.of("23503", "23001", "23506");
  private static final String ENTOMBED =
      "select t.id from workspace_tombstone t join workspace w on w.id = t.id";
  private static final String TABLES =
      """
      select c.table_name from information_schema.columns c
      join information_schema.tables t
        on t.table_schema = c.table_schema and t.table_name = c.table_name
      where c.table_schema = current_schema and c.column_name = 'WORKSPACE_ID'
        and t.table_type = 'BASE TABLE' order by c.table_name\
      """;
  private static final String UNREFERRED_EVIDENCE =
      """
      delete from evidence e where e.workspace_id = ? and not exists (
        select 1 from evidence d where d.workspace_id = e.workspace_id and d.parent_id = e.id)\
      """;

  private final Connection administrator;
  private final Path vault;

  Erasure(Connection administrator, Path vault) {
    this.administrator = administrator;
    this.vault = vault;
  }

  /** In one transaction for each workspace; files go after it. */
  void run() throws SQLException, IOException {
    for (var workspace : entombed()) {
      var waiting = tables();
      while (!waiting.isEmpty()) {
        var left = without(waiting, workspace);
        if (left.equals(waiting)) {
          throw new SQLException("rows that refer to one another: " + left);
        }
        waiting = left;
      }
      delete("delete from workspace where id = ?", workspace);
      administrator.commit();
      deleteFolder(vault.resolve(workspace.toString()));
    }
  }

  private List<UUID> entombed() throws SQLException {
    try (var statement = administrator.createStatement();
        var rows = statement.executeQuery(ENTOMBED)) {
      var found = new ArrayList<UUID>();
      while (rows.next()) {
        found.add(rows.getObject(1, UUID.class));
      }
      return found;
    }
  }

  private List<String> tables() throws SQLException {
    try (var statement = administrator.createStatement();
        var rows = statement.executeQuery(TABLES)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  /** Empties the tables to whose rows nothing refers; the others. */
  private List<String> without(List<String> tables, UUID workspace) throws SQLException {
    var left = new ArrayList<String>();
    for (var table : tables) {
      try {
        if (table.equals("EVIDENCE")) {
          deleteEvidence(workspace);
        }
        delete("delete from " + table + " where workspace_id = ?", workspace);
      } catch (SQLException e) {
        if (!REFERRED_TO.contains(e.getSQLState())) {
          throw e;
        }
        left.add(table);
      }
    }
    return left;
  }

  /** Copies before what they were made from. */
  private void deleteEvidence(UUID workspace) throws SQLException {
    var deleted = 1;
    while (deleted > 0) {
      deleted = delete(UNREFERRED_EVIDENCE, workspace);
    }
  }

  private int delete(String sql, UUID workspace) throws SQLException {
    try (var statement = administrator.prepareStatement(sql)) {
      statement.setObject(1, workspace);
      return statement.executeUpdate();
    }
  }

  private static void deleteFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
