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
import java.util.List;
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
    return inTransaction(
        connection -> {
          insertPerson(connection, actor, login + "@localhost");
          return actor;
        });
  }

  /** A workspace owned by {@code owner}. */
  public UUID addWorkspace(String name, String slug, Actor owner) {
    return addWorkspace(name, slug, owner, List.of());
  }

  /**
   * A colleague who never signs in here, to whom work can be given.
   *
   * @param email also the login, as nobody of this computer has one like it
   */
  public record Colleague(String email, String displayName) {}

  /** A workspace owned by {@code owner}, with {@code colleagues} as members. */
  public UUID addWorkspace(String name, String slug, Actor owner, List<Colleague> colleagues) {
    return inTransaction(
        connection -> {
          var id = addWorkspace(connection, name, slug, owner);
          for (var colleague : colleagues) {
            addColleague(connection, id, owner, colleague);
          }
          return id;
        });
  }

  /** A workspace owned by {@code owner}, in the transaction of {@code connection}. */
  UUID addWorkspace(Connection connection, String name, String slug, Actor owner)
      throws SQLException {
    var id = Ids.next();
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
    insertMember(connection, id, owner.id(), WorkspaceRole.OWNER);
    trail.append(connection, id, owner, created(name, id));
    return id;
  }

  private void addColleague(Connection connection, UUID workspace, Actor owner, Colleague colleague)
      throws SQLException {
    var person =
        new Actor(Ids.next(), colleague.email(), colleague.displayName(), owner.workstation());
    insertPerson(connection, person, colleague.email());
    insertMember(connection, workspace, person.id(), WorkspaceRole.MEMBER);
    trail.append(
        connection,
        workspace,
        owner,
        new TrailEntry(
            "MEMBER_ADDED",
            new SubjectRef("USER", person.id()),
            person.displayName(),
            Difference.none(),
            Map.of()));
  }

  private void insertPerson(Connection connection, Actor person, String email) throws SQLException {
    execute(
        connection,
        """
        insert into user_account (id, email, username, display_name, created_at, updated_at)
        values (?, ?, ?, ?, ?, ?)\
        """,
        person.id(),
        email,
        person.login(),
        person.displayName(),
        now(),
        now());
  }

  private void insertMember(Connection connection, UUID workspace, UUID person, WorkspaceRole role)
      throws SQLException {
    execute(
        connection,
        """
        insert into workspace_member (workspace_id, id, user_id, role, created_at, updated_at)
        values (?, ?, ?, ?, ?, ?)\
        """,
        workspace,
        Ids.next(),
        person,
        role.name(),
        now(),
        now());
  }

  private static TrailEntry created(String name, UUID id) {
    return new TrailEntry(
        "WORKSPACE_CREATED", new SubjectRef("WORKSPACE", id), name, Difference.none(), Map.of());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private <T> T inTransaction(Work<T> work) {
    try (var connection = store.dataSource().getConnection()) {
      var made = work.run(connection);
      connection.commit();
      return made;
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
  private interface Work<T> {
    T run(Connection connection) throws SQLException;
  }
}
