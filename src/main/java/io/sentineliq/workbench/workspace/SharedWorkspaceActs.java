package io.sentineliq.workbench.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.sql.SQLException;
import java.util.Optional;

/** Acts of a shared store: functions of the server, which tells its history by itself. */
final class SharedWorkspaceActs implements WorkspaceActs {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void describe(UnitOfWork unit, Workspace workspace, WorkspaceProfile profile) {
    var version = workspace.version();
    var said = json(profile);
    call(
        unit,
        "select describe_workspace(?, ?, cast(? as jsonb), ?)",
        bound -> bound.number(version).text(said));
  }

  @Override
  public void changeLogo(UnitOfWork unit, Workspace workspace, Optional<Logo> logo) {
    var picture = logo.map(Logo::bytes).orElse(null);
    call(unit, "select change_logo(?, ?, ?)", bound -> bound.bytes(picture));
  }

  @Override
  public void suspend(UnitOfWork unit, Workspace workspace) {
    call(unit, "select suspend_workspace(?, ?)", bound -> bound);
  }

  @Override
  public void delete(UnitOfWork unit, Workspace workspace) {
    var slug = workspace.slug();
    call(unit, "select delete_workspace(?, ?, ?)", bound -> bound.text(slug));
  }

  private static String json(WorkspaceProfile profile) {
    try {
      return JSON.writeValueAsString(profile.columns());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("settings are not JSON", e);
    }
  }

  private static void call(UnitOfWork unit, String sql, Binding binding) {
    unit.append(
        connection -> {
          try (var statement = new BoundStatement(connection, sql)) {
            var bound = binding.bind(statement.id(unit.workspaceId()));
            var rows = bound.text(unit.actor().workstation()).query();
            rows.next();
            return rows.getLong(1);
          }
        });
  }

  /** Gives a statement what it needs beside the workspace. */
  @FunctionalInterface
  private interface Binding {
    BoundStatement bind(BoundStatement statement) throws SQLException;
  }
}
