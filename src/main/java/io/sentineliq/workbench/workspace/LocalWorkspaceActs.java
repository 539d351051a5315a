package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.util.Optional;

/** Acts of a local store. */
final class LocalWorkspaceActs implements WorkspaceActs {

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
    workspace.suspend(unit.now());
    unit.audit("WORKSPACE_SUSPENDED", workspace.ref(), "", Difference.none());
  }

  @Override
  public void delete(UnitOfWork unit, Workspace workspace) {
    workspace.delete(unit.now());
    unit.audit("WORKSPACE_DELETED", workspace.ref(), "", Difference.none());
  }
}
