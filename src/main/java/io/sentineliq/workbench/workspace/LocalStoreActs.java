package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Actor;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.Trail;
import io.sentineliq.workbench.platform.persistence.TrailEntry;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Acts of a local store, by the one person it has. */
final class LocalStoreActs implements StoreActs {

  private static final Duration RESTORABLE = Duration.ofDays(30);
  private static final String CLOSED =
      """
      select id, slug, name, deleted_at from workspace w
      where (not is_active or deleted_at is not null)
        and not exists (select 1 from workspace_tombstone t where t.id = w.id)
      order by lower(name), id\
      """;
  private static final String OWNER =
      """
      select u.id, u.username, u.display_name from workspace w join user_account u on u.id = w.owner_id
      order by w.created_at, w.id fetch first 1 row only\
      """;
  private static final String REOPEN =
      """
      update workspace set is_active = true, deleted_at = null, updated_at = ?,
        version = version + 1 where id = ?\
      """;

  private final LocalFounding founding;
  private final Trail trail;
  private final Clock clock;
  private final String workstation;

  LocalStoreActs(Datastore store, Trail trail, Clock clock, String workstation) {
    this.founding = new LocalFounding(store, trail, clock);
    this.trail = trail;
    this.clock = clock;
    this.workstation = workstation;
  }

  @Override
  public void create(Connection connection, String name, String slug) throws SQLException {
    founding.addWorkspace(connection, name, slug, owner(connection));
  }

  @Override
  public String join(Connection connection, String token) {
    throw new Problem.Conflict(Messages.text("workspace.refused")).asException();
  }

  @Override
  public String closed() {
    return CLOSED;
  }

  @Override
  public void reopen(Connection connection, ClosedWorkspace workspace) throws SQLException {
    var oldest = clock.instant().minus(RESTORABLE);
    if (workspace.deletedAt().filter(at -> !at.isAfter(oldest)).isPresent()) {
      throw new Problem.Conflict(Messages.text("workspace.refused")).asException();
    }
    try (var statement = new BoundStatement(connection, REOPEN)) {
      statement.moment(clock.instant()).id(workspace.id()).update();
    }
    var subject = new SubjectRef(Workspace.KIND, workspace.id());
    var entry = new TrailEntry("WORKSPACE_RESTORED", subject, "", Difference.none(), Map.of());
    trail.append(connection, workspace.id(), owner(connection), entry);
  }

  private Actor owner(Connection connection) throws SQLException {
    try (var statement = new BoundStatement(connection, OWNER)) {
      var rows = statement.query();
      rows.next();
      return new Actor(
          rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3), workstation);
    }
  }
}
