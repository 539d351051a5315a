package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.Trail;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The workspaces of a store. A local store's person owns all of them; on a shared store the server
 * knows who asks.
 */
public final class StoreWorkspaceService implements StoreWorkspaces {

  private static final String TAKEN = "23505";
  private static final String REFUSED = "42501";
  private static final String TOMBSTONES =
      """
      select id, slug, name, owner_name, purged_at, checkpoint, export_digest
      from workspace_tombstone order by purged_at desc, id\
      """;

  private final Datastore store;
  private final StoreActs acts;

  /**
   * The workspaces of {@code store}.
   *
   * @param trail appends to the history of a local store
   * @param workstation what the history calls this computer
   */
  public StoreWorkspaceService(Datastore store, Trail trail, Clock clock, String workstation) {
    this.store = store;
    this.acts =
        store.database() == DatabaseKind.POSTGRESQL
            ? new SharedStoreActs(workstation)
            : new LocalStoreActs(store, trail, clock, workstation);
  }

  @Override
  public void create(WorkspaceName name, Slug slug) {
    within(
        connection -> {
          acts.create(connection, name.text(), slug.text());
          return slug;
        });
  }

  @Override
  public String join(String token) {
    return within(connection -> acts.join(connection, token.strip()));
  }

  @Override
  public List<ClosedWorkspace> closed() {
    return within(
        connection -> {
          try (var statement = new BoundStatement(connection, acts.closed())) {
            return all(statement.query(), StoreWorkspaceService::closed);
          }
        });
  }

  @Override
  public void reopen(ClosedWorkspace workspace) {
    within(
        connection -> {
          acts.reopen(connection, workspace);
          return workspace;
        });
  }

  @Override
  public List<Tombstone> tombstones() {
    return within(
        connection -> {
          try (var statement = new BoundStatement(connection, TOMBSTONES)) {
            return all(statement.query(), StoreWorkspaceService::tombstone);
          }
        });
  }

  @Override
  public List<Membership> open() {
    return Memberships.of(store);
  }

  private <T> T within(Work<T> work) {
    try (var connection = store.dataSource().getConnection()) {
      try {
        var result = work.run(connection);
        connection.commit();
        return result;
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw problem(e).asException(e);
    }
  }

  private Problem problem(SQLException error) {
    return switch (String.valueOf(error.getSQLState())) {
      case TAKEN -> new Problem.Conflict(Messages.text("workspace.slug.taken"));
      case REFUSED -> new Problem.Conflict(Messages.text("workspace.refused"));
      default -> new Problem.StoreUnusable(store.info().name(), String.valueOf(error.getMessage()));
    };
  }

  private static ClosedWorkspace closed(ResultSet row) throws SQLException {
    return new ClosedWorkspace(
        row.getObject(1, UUID.class), row.getString(2), row.getString(3), moment(row, 4));
  }

  private static Tombstone tombstone(ResultSet row) throws SQLException {
    return new Tombstone(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        moment(row, 5).orElseThrow(),
        row.getString(6),
        row.getString(7));
  }

  private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static <T> List<T> all(ResultSet rows, RowReading<T> reading) throws SQLException {
    var found = new ArrayList<T>();
    while (rows.next()) {
      found.add(reading.of(rows));
    }
    return found;
  }

  /** Reads a row. */
  @FunctionalInterface
  private interface RowReading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Works in one transaction. */
  @FunctionalInterface
  private interface Work<T> {
    T run(Connection connection) throws SQLException;
  }
}
