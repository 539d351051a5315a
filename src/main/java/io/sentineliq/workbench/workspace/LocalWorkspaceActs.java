package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Optional;

/** Acts of a local store. */
final class LocalWorkspaceActs implements WorkspaceActs {

  private static final String OTHERS =
      "select count(*) from workspace where id <> ? and is_active and deleted_at is null";

  @Override
  public void describe(UnitOfWork unit, Workspace workspace, WorkspaceProfile profile) {
    var difference = Difference.none();
    var before = workspace.profile().columns();
    profile.columns().forEach((field, value) -> difference.and(field, before.get(field), value));
    workspace.describe(profile, unit.now());
    unit.audit("WORKSPACE_UPDATED", workspace.ref(), profile.name().text(), difference);
  }

  @Override
  public void changeLogo(UnitOfWork unit, Workspace workspace, Optional<Logo> logo) {
    var before = workspace.logo().map(Logo::digest).orElse(null);
    workspace.show(logo, unit.now());
    unit.audit(
        "WORKSPACE_UPDATED",
        workspace.ref(),
        "",
        Difference.of("logo", before, logo.map(Logo::digest).orElse(null)));
  }

  @Override
  public void suspend(UnitOfWork unit, Workspace workspace) {
    requireAnother(unit);
    workspace.suspend(unit.now());
    unit.audit("WORKSPACE_SUSPENDED", workspace.ref(), "", Difference.none());
  }

  @Override
  public void delete(UnitOfWork unit, Workspace workspace) {
    requireAnother(unit);
    workspace.delete(unit.now());
    unit.audit("WORKSPACE_DELETED", workspace.ref(), "", Difference.none());
  }

  /** A store without an open workspace could not be opened any more. */
  private static void requireAnother(UnitOfWork unit) {
    var isAlone =
        unit.jdbc(
            connection -> {
              try (var statement = new BoundStatement(connection, OTHERS)) {
                var rows = statement.id(unit.workspaceId()).query();
                rows.next();
                return rows.getLong(1) == 0;
              }
            });
    if (isAlone) {
      throw new Problem.Conflict(Messages.text("workspace.refused.last")).asException();
    }
  }
}
