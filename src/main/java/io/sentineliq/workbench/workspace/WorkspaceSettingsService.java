package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** What the workspace is, by the rules that hold on either store. */
public final class WorkspaceSettingsService implements WorkspaceSettings {

  private static final String SLUG = "slug";
  private static final String QUOTA = "quota";
  private static final String FACE =
      "select name, logo, primary_color, secondary_color from workspace where id = ?";

  private final Transactions transactions;
  private final boolean isShared;
  private final WorkspaceActs acts;

  /** Works through {@code transactions} on {@code database}. */
  public WorkspaceSettingsService(Transactions transactions, DatabaseKind database) {
    this.transactions = transactions;
    this.isShared = database == DatabaseKind.POSTGRESQL;
    this.acts = isShared ? new SharedWorkspaceActs() : new LocalWorkspaceActs();
  }

  @Override
  public WorkspaceFace face(Progress progress) {
    return transactions.read(progress, unit -> unit.jdbc(connection -> face(unit, connection)));
  }

  /** By plain SQL: nothing else is warm yet. */
  private static WorkspaceFace face(Reading unit, Connection connection) throws SQLException {
    try (var statement = new BoundStatement(connection, FACE);
        var found = statement.id(unit.workspaceId()).query()) {
      if (!found.next()) {
        throw new Problem.NotFound(Workspace.class.getSimpleName()).asException();
      }
      return new WorkspaceFace(
          found.getString(1),
          Optional.ofNullable(found.getBytes(2)).map(Logo::new),
          Optional.ofNullable(found.getString(3)).map(HexColour::new),
          Optional.ofNullable(found.getString(4)).map(HexColour::new));
    }
  }

  @Override
  public WorkspaceDetails details(Progress progress) {
    return transactions.read(
        progress, unit -> unit.require(Workspace.class, unit.workspaceId()).details(role(unit)));
  }

  @Override
  public int version(Progress progress) {
    return transactions.read(
        progress, unit -> unit.queries(MemberQueries_::new).versionOf(unit.workspaceId()));
  }

  @Override
  public void describe(int version, WorkspaceProfile profile) {
    transactions.write(
        unit -> {
          role(unit).require(WorkspaceRole.ADMIN);
          var workspace = unit.require(Workspace.class, unit.workspaceId(), version);
          acts.describe(unit, workspace, profile);
        });
  }

  @Override
  public void changeLogo(Optional<Logo> logo) {
    write(WorkspaceRole.ADMIN, (unit, workspace) -> acts.changeLogo(unit, workspace, logo));
  }

  @Override
  public void changeQuota(OptionalLong bytes) {
    write(
        WorkspaceRole.OWNER,
        (unit, workspace) -> {
          if (isShared) {
            throw new Problem.Forbidden(Messages.text("people.act")).asException();
          }
          if (bytes.orElse(0) < 0) {
            throw new Problem.InvalidField(QUOTA, "workspace.quota.form", List.of()).asException();
          }
          var before = workspace.details(WorkspaceRole.OWNER).quota();
          workspace.limit(bytes, unit.now());
          unit.audit(
              "WORKSPACE_UPDATED",
              workspace.ref(),
              "",
              Difference.of("storage_quota", shown(before), shown(bytes)));
        });
  }

  @Override
  public void suspend() {
    write(WorkspaceRole.OWNER, acts::suspend);
  }

  @Override
  public void delete(Slug typed) {
    write(
        WorkspaceRole.OWNER,
        (unit, workspace) -> {
          if (!workspace.slug().equals(typed.text())) {
            throw new Problem.InvalidField(SLUG, "workspace.typed.other", List.of()).asException();
          }
          acts.delete(unit, workspace);
        });
  }

  private void write(WorkspaceRole least, BiConsumer<UnitOfWork, Workspace> act) {
    transactions.write(
        unit -> {
          role(unit).require(least);
          act.accept(unit, unit.require(Workspace.class, unit.workspaceId()));
        });
  }

  private static WorkspaceRole role(Reading unit) {
    return unit.queries(MemberQueries_::new).roleOf(unit.actor().id()).orElse(WorkspaceRole.MEMBER);
  }

  private static String shown(OptionalLong bytes) {
    return bytes.isPresent() ? Long.toString(bytes.getAsLong()) : "";
  }
}
