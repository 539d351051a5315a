package io.sentineliq.workbench.app;

import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.LastWords;
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

/** Exports the open workspace; then the store removes it and keeps a tombstone. */
final class WorkspaceFarewell implements Farewell {

  private static final String HELD =
      "select count(*) from evidence_state where workspace_id = ? and is_on_hold";
  private static final String PURGE = "select purge_workspace(?, ?, ?)";

  private static final String OTHERS =
      "select count(*) from workspace where id <> ? and is_active and deleted_at is null";

  private final WorkspaceSession session;
  private final Datastore store;

  WorkspaceFarewell(WorkspaceSession session, Datastore store) {
    this.session = session;
    this.store = store;
  }

  @Override
  public String purge(Slug typed, Path target, Progress progress) {
    var details = session.settings().details(progress);
    if (details.role() != WorkspaceRole.OWNER) {
      throw new Problem.Forbidden(Messages.text("people.act")).asException();
    }
    details.profile().slug().confirmed(typed.text());
    session.transactions().read(progress, this::requireNothingHeld);
    if (isLocal()) {
      session.transactions().read(progress, this::requireAnother);
    }
    var written = export(target, progress);
    session.transactions().write(unit -> tell(unit, written));
    return isLocal()
        ? bury(details, written, progress)
        : session.transactions().write(progress, unit -> purge(unit, details)).toString();
  }

  private boolean isLocal() {
    return store.database() == DatabaseKind.H2;
  }

  private String bury(WorkspaceDetails details, WholeExport.Written written, Progress progress) {
    session
        .transactions()
        .write(
            unit ->
                unit.audit(
                    "WORKSPACE_PURGED",
                    ref(unit),
                    details.profile().name().text(),
                    Difference.none()));
    var words = session.transactions().read(progress, unit -> lastWords(unit, written));
    store.bury(words);
    return words.checkpoint();
  }

  private static LastWords lastWords(Reading unit, WholeExport.Written written) {
    var ledger = new StoredLedger(unit);
    var size = ledger.size();
    return new LastWords(
        unit.workspaceId(),
        unit.actor().workstation(),
        unit.now(),
        size,
        ledger.checkpoint(size).text(),
        written.sha256());
  }

  /** A store without an open workspace could not be opened any more. */
  private Boolean requireAnother(Reading unit) {
    if (count(unit, OTHERS) == 0) {
      throw new Problem.Conflict(Messages.text("workspace.refused.last")).asException();
    }
    return Boolean.TRUE;
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
    var held = count(unit, HELD);
    if (held > 0) {
      throw new Problem.Conflict(Messages.text("workspace.purge.held", held)).asException();
    }
    return Boolean.TRUE;
  }

  private static long count(Reading unit, String sql) {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, sql)) {
            var rows = statement.id(unit.workspaceId()).query();
            rows.next();
            return rows.getLong(1);
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
