package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.problem.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Which workspaces the person at this store may open. Read by plain SQL before anything else is
 * warm. On a shared store the person is whoever signed in to the database; a local store belongs to
 * its one person, who owns every workspace in it.
 */
public final class Memberships {

  private static final String EVERY =
      """
      select w.id, w.slug, w.name, u.id, u.username, u.display_name, m.role,
        w.created_at
      from workspace w
      join workspace_member m on m.workspace_id = w.id
      join user_account u on u.id = m.user_id
      where w.is_active and w.deleted_at is null and u.active
        and not exists (select 1 from workspace_tombstone t where t.id = w.id)\
      """;
  private static final String MINE = EVERY + " and u.database_role = session_user";
  private static final String OWNED = EVERY + " and m.role = 'OWNER'";
  private static final String IN_ORDER = " order by w.created_at, w.id";

  private Memberships() {}

  /** All of the person's workspaces, oldest first. */
  public static List<Membership> of(Datastore store) {
    var sql = (store.database() == DatabaseKind.POSTGRESQL ? MINE : OWNED) + IN_ORDER;
    try (var connection = store.dataSource().getConnection()) {
      return read(connection, sql);
    } catch (SQLException e) {
      throw new Problem.StoreUnusable(store.info().name(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  /** The membership in the workspace {@code slug}, or {@link Problem.NoSuchWorkspace}. */
  public static Membership in(Datastore store, String slug) {
    return of(store).stream()
        .filter(membership -> membership.workspaceSlug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new Problem.NoSuchWorkspace(slug).asException());
  }

  /** After what time without a touch a workspace is locked. */
  public static Duration idleLimit(Datastore store, UUID workspaceId) {
    var sql = "select session_timeout from workspace where id = ?";
    try (var connection = store.dataSource().getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, workspaceId);
      try (var rows = statement.executeQuery()) {
        rows.next();
        var limit = Duration.ofSeconds(rows.getInt(1));
        connection.rollback();
        return limit;
      }
    } catch (SQLException e) {
      throw new Problem.StoreUnusable(store.info().name(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private static List<Membership> read(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<Membership>();
      while (rows.next()) {
        found.add(membership(rows));
      }
      connection.rollback();
      return found;
    }
  }

  private static Membership membership(ResultSet row) throws SQLException {
    return new Membership(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getObject(4, UUID.class),
        row.getString(5),
        row.getString(6),
        WorkspaceRole.valueOf(row.getString(7)),
        row.getObject(8, OffsetDateTime.class).toInstant());
  }
}
