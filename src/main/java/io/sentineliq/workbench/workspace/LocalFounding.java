package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Actor;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Trail;
import io.sentineliq.workbench.platform.persistence.TrailEntry;
import io.sentineliq.workbench.platform.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** Founds workspaces in a local store: its person, the workspace, its history, its first entry. */
public final class LocalFounding {

  private final Datastore store;
  private final Trail trail;
  private final Clock clock;

  /** Founds in {@code store}. */
  public LocalFounding(Datastore store, Trail trail, Clock clock) {
    this.store = store;
    this.trail = trail;
    this.clock = clock;
  }

  /** The store's person, with the login and name this computer knows them by. */
  public Actor addPerson(String login, String displayName, String workstation) {
    var actor = new Actor(Ids.next(), login, displayName, workstation);
    inTransaction(
        connection ->
            execute(
                connection,
                """
                insert into user_account (id, email, username, display_name, created_at, updated_at)
                values (?, ?, ?, ?, ?, ?)\
                """,
                actor.id(),
                login + "@localhost",
                login,
                displayName,
                now(),
                now()));
    return actor;
  }

  /** A workspace owned by {@code owner}. */
  public UUID addWorkspace(String name, String slug, Actor owner) {
    var id = Ids.next();
    inTransaction(
        connection -> {
          execute(
              connection,
              """
              insert into workspace (id, name, slug, owner_id, created_at, updated_at)
              values (?, ?, ?, ?, ?, ?)\
              """,
              id,
              name,
              slug,
              owner.id(),
              now(),
              now());
          execute(connection, "insert into log_head (workspace_id) values (?)", id);
          execute(
              connection,
              """
              insert into workspace_member (workspace_id, id, user_id, role, created_at, updated_at)
              values (?, ?, ?, 'OWNER', ?, ?)\
              """,
              id,
              Ids.next(),
              owner.id(),
              now(),
              now());
          trail.append(connection, id, owner, created(name, id));
        });
    return id;
  }

  private static TrailEntry created(String name, UUID id) {
    return new TrailEntry(
        "WORKSPACE_CREATED", new SubjectRef("WORKSPACE", id), name, Difference.none(), Map.of());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private void inTransaction(Work work) {
    try (var connection = store.dataSource().getConnection()) {
      work.run(connection);
      connection.commit();
    } catch (SQLException e) {
      throw new Problem.StoreUnusable(store.info().name(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private static void execute(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  @FunctionalInterface
  private interface Work {
    void run(Connection connection) throws SQLException;
  }
}
