package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.alert.Alert;
import io.sentineliq.workbench.alert.AlertAct;
import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.LocalTrail;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Actor;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.TrailEntry;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Membership;
import io.sentineliq.workbench.workspace.Memberships;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** Commits transactions; each writes business rows and exactly one entry of the history. */
@FunctionalInterface
public interface CrashWork {

  /** Returns when the {@code turn}-th transaction of this process is acknowledged. */
  void commit(int turn) throws SQLException;

  /** The kinds of work, by the name a child process is told. */
  enum Kind {
    /** Plain SQL over the application's connections. */
    SQL {
      @Override
      CrashWork in(Datastore store) {
        return new Sql(store, Memberships.of(store).getFirst());
      }
    },
    /** The real services. */
    SERVICE {
      @Override
      CrashWork in(Datastore store) {
        var membership = Memberships.of(store).getFirst();
        return new Service(
            new WorkspaceSession(store, membership, "desk", Clock.systemUTC(), () -> {}));
      }
    };

    abstract CrashWork in(Datastore store);
  }

  /** Inserts an alert and its entry. */
  record Sql(Datastore store, Membership membership) implements CrashWork {

    private static final String INSERT =
        """
        insert into alert (workspace_id, id, title, source, external_id, severity, severity_rank,
          status, detected_at, last_seen_at, created_at, updated_at)
        values (?, ?, ?, 'crash', ?, 'LOW', 1, 'NEW', ?, ?, ?, ?)\
        """;

    @Override
    public void commit(int turn) throws SQLException {
      var id = Ids.next();
      try (var connection = store.dataSource().getConnection()) {
        insert(connection, id);
        new LocalTrail(Clock.systemUTC())
            .append(
                connection,
                membership.workspaceId(),
                new Actor(membership.userId(), membership.login(), "The child", "desk"),
                new TrailEntry(
                    "ALERT_CREATED",
                    new SubjectRef("ALERT", id),
                    "turn " + turn,
                    Difference.none(),
                    Map.of()));
        connection.commit();
      }
    }

    private void insert(Connection connection, UUID id) throws SQLException {
      var now = OffsetDateTime.now(ZoneOffset.UTC);
      Object[] values = {membership.workspaceId(), id, "x".repeat(200), id, now, now, now, now};
      try (var statement = connection.prepareStatement(INSERT)) {
        for (var i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
      }
    }
  }

  /** Adds an alert, acknowledges it, takes that back, and so on. */
  final class Service implements CrashWork {

    private final WorkspaceSession session;
    private UUID alert = Ids.next();
    private AlertVerbs.UndoToken undo = new AlertVerbs.UndoToken(alert);

    private Service(WorkspaceSession session) {
      this.session = session;
    }

    @Override
    public void commit(int turn) {
      switch (turn % 3) {
        case 0 -> alert = add();
        case 1 -> undo = session.alerts().act(new AlertAct.Acknowledge(), alert, 0);
        default -> session.alerts().undo(undo, Progress.unwatched());
      }
    }

    private UUID add() {
      return session
          .transactions()
          .write(
              Progress.unwatched(),
              unit -> {
                var added =
                    new Alert(
                        "Crash",
                        "crash",
                        Ids.next().toString(),
                        Severity.LOW,
                        unit.now(),
                        unit.now());
                unit.add(added);
                unit.audit("ALERT_CREATED", added.ref(), added.title(), Difference.none());
                return added.id();
              });
    }
  }
}
