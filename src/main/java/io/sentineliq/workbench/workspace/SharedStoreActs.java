package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Acts of a shared store: functions of the server. */
record SharedStoreActs(String workstation) implements StoreActs {

  private static final String SLUG = "select slug from workspace where id = ?";

  @Override
  public void create(Connection connection, String name, String slug) throws SQLException {
    try (var statement = new BoundStatement(connection, "select create_workspace(?, ?, ?)")) {
      statement.text(name).text(slug).text(workstation).query();
    }
  }

  @Override
  public String join(Connection connection, String token) throws SQLException {
    try (var joining = new BoundStatement(connection, "select accept_invitation(?, ?)");
        var named = new BoundStatement(connection, SLUG)) {
      var joined = joining.text(token).text(workstation).query();
      joined.next();
      var rows = named.id(joined.getObject(1, UUID.class)).query();
      rows.next();
      return rows.getString(1);
    }
  }

  @Override
  public String closed() {
    return "select id, slug, name, deleted_at from my_closed_workspaces()";
  }

  @Override
  public void reopen(Connection connection, ClosedWorkspace workspace) throws SQLException {
    try (var statement = new BoundStatement(connection, "select reopen_workspace(?, ?)")) {
      statement.id(workspace.id()).text(workstation).query();
    }
  }
}
