package io.sentineliq.workbench.app;

import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.Farewell;
import io.sentineliq.workbench.workspace.Slug;
import io.sentineliq.workbench.workspace.Workspace;
import io.sentineliq.workbench.workspace.WorkspaceDetails;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Exports the open workspace of a server, which then removes it and keeps a tombstone. */
final class WorkspaceFarewell implements Farewell {

  private static final String HELD =
      "select count(*) from evidence_state where workspace_id = ? and is_on_hold";
  private static final String PURGE = "select purge_workspace(?, ?, ?)";

  private final WorkspaceSession session;

  WorkspaceFarewell(WorkspaceSession session) {
    this.session = session;
  }

  @Override
  public String purge(Slug typed, Path target, Progress progress) {
    var details = session.settings().details(progress);
    if (details.role() != WorkspaceRole.OWNER) {
      throw new Problem.Forbidden(Messages.text("people.act")).asException();
    }
    details.profile().slug().confirmed(typed.text());
    session.transactions().read(progress, this::requireNothingHeld);
    var written = export(target, progress);
    session.transactions().write(unit -> tell(unit, written));
    var checkpoint = session.transactions().write(progress, unit -> purge(unit, details));
    return checkpoint.toString();
  }

  private WholeExport.Written export(Path target, Progress progress) {
    try {
      return new WholeExport(session.transactions(), session.contents()).to(target, progress);
    } catch (IOException e) {
      throw new Problem.UnwritableOutput(target.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private Boolean requireNothingHeld(Reading unit) {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, HELD)) {
            var rows = statement.id(unit.workspaceId()).query();
            rows.next();
            if (rows.getLong(1) > 0) {
              throw new Problem.Conflict(Messages.text("workspace.purge.held", rows.getLong(1)))
                  .asException();
            }
            return Boolean.TRUE;
          }
        });
  }

  /** Whatever came since the tables were read is not in the file. */
  private static void tell(UnitOfWork unit, WholeExport.Written written) {
    if (new StoredLedger(unit).size() != written.ledgerSize()) {
      throw new Problem.Conflict(Messages.text("workspace.purge.busy")).asException();
    }
    unit.audit("WORKSPACE_EXPORTED", ref(unit), written.sha256(), Difference.none(), Map.of());
  }

  private static StringBuilder purge(UnitOfWork unit, WorkspaceDetails details) {
    var checkpoint = new StringBuilder();
    var slug = details.profile().slug().text();
    unit.append(connection -> purge(connection, unit, slug, checkpoint));
    return checkpoint;
  }

  private static long purge(
      Connection connection, UnitOfWork unit, String slug, StringBuilder checkpoint)
      throws SQLException {
    try (var statement = new BoundStatement(connection, PURGE)) {
      var rows =
          statement.id(unit.workspaceId()).text(slug).text(unit.actor().workstation()).query();
      rows.next();
      checkpoint.append(rows.getString(1));
      return 0;
    }
  }

  private static SubjectRef ref(UnitOfWork unit) {
    return new SubjectRef(Workspace.KIND, unit.workspaceId());
  }
}
