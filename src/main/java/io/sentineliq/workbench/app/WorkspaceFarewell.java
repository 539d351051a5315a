package io.sentineliq.workbench.app;

import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Datastore;
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

/** Exports an open workspace, entombs it and removes what was in it. */
final class WorkspaceFarewell implements Farewell {

  private static final String HELD =
      "select count(*) from evidence_state where workspace_id = ? and is_on_hold";
  private static final String PURGE = "select purge_workspace(?, ?, ?)";
  private static final String ENTOMB =
      """
      insert into workspace_tombstone (id, name, slug, user_id, owner_login, owner_name,
        workstation, purged_at, ledger_size, checkpoint, export_digest)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;

  private final Datastore store;
  private final WorkspaceSession session;
  private final boolean isShared;

  WorkspaceFarewell(Datastore store, WorkspaceSession session) {
    this.store = store;
    this.session = session;
    this.isShared = store.database() == DatabaseKind.POSTGRESQL;
  }

  @Override
  public String purge(Slug typed, Path target, Progress progress) {
    var details = session.settings().details(progress);
    if (details.role() != WorkspaceRole.OWNER) {
      throw new Problem.Forbidden(Messages.text("people.act")).asException();
    }
    details.profile().slug().confirmed(typed.text());
    session.settings().requireAnother();
    session.transactions().read(progress, this::requireNothingHeld);
    var written = export(target, progress);
    session.transactions().write(unit -> tell(unit, written));
    var checkpoint =
        session.transactions().write(progress, unit -> entomb(unit, details, written.sha256()));
    store.eraseEntombed();
    return checkpoint.toString();
  }

  private WholeExport.Written export(Path target, Progress progress) {
    try {
      return new WholeExport(session.transactions(), session.contents(), isShared)
          .to(target, progress);
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

  private StringBuilder entomb(UnitOfWork unit, WorkspaceDetails details, String digest) {
    var checkpoint = new StringBuilder();
    var slug = details.profile().slug().text();
    if (isShared) {
      unit.append(connection -> purge(connection, unit, slug, checkpoint));
    } else {
      unit.audit(
          "WORKSPACE_PURGED", ref(unit), details.profile().name().text(), Difference.none());
      unit.append(connection -> entomb(connection, unit, details, digest, checkpoint));
    }
    return checkpoint;
  }

  private static long purge(
      Connection connection, UnitOfWork unit, String slug, StringBuilder checkpoint)
      throws SQLException {
    try (var statement = new BoundStatement(connection, PURGE)) {
      var rows =
          statement
              .id(unit.workspaceId())
              .text(slug)
              .text(unit.actor().workstation())
              .query();
      rows.next();
      checkpoint.append(rows.getString(1));
      return 0;
    }
  }

  private static long entomb(
      Connection connection,
      UnitOfWork unit,
      WorkspaceDetails details,
      String digest,
      StringBuilder checkpoint)
      throws SQLException {
    var ledger = new StoredLedger(unit);
    var size = ledger.size();
    checkpoint.append(ledger.checkpoint(size).text());
    try (var statement = new BoundStatement(connection, ENTOMB)) {
      statement
          .id(unit.workspaceId())
          .text(details.profile().name().text())
          .text(details.profile().slug().text())
          .id(unit.actor().id())
          .text(unit.actor().login())
          .text(unit.actor().displayName())
          .text(unit.actor().workstation())
          .moment(unit.now())
          .number(Math.toIntExact(size))
          .text(checkpoint.toString())
          .text(digest)
          .update();
    }
    return size - 1;
  }

  private static SubjectRef ref(UnitOfWork unit) {
    return new SubjectRef(Workspace.KIND, unit.workspaceId());
  }
}
