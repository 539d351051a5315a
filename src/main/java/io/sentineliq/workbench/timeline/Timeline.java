package io.sentineliq.workbench.timeline;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what happened, in the transaction in which it happened. */
public final class Timeline {

  private static final String INSERT =
      """
      insert into timeline_event (workspace_id, id, type, title, description, occurred_at, actor_id,
        alert_id, created_at, updated_at)
      select cast(? as uuid), cast(e.id as uuid), cast(? as varchar), cast(? as varchar),
        cast(? as varchar), cast(? as timestamp(6) with time zone), cast(? as uuid),
        cast(e.alert_id as uuid), cast(? as timestamp(6) with time zone),
        cast(? as timestamp(6) with time zone)
      from unnest(?, ?) e (id, alert_id)\
      """;

  private Timeline() {}

  /** Adds an event about the alert {@code alertId} in the name of the unit's actor. */
  public static void add(UnitOfWork unit, UUID alertId, TimelineType type, String title) {
    var actor = unit.reference(UserAccount.class, unit.actor().id());
    unit.add(new TimelineEvent(alertId, type, title, actor, unit.now()));
  }

  /** Adds the same event about each of {@code alertIds}, in one statement. */
  public static void addToAll(
      UnitOfWork unit,
      List<UUID> alertIds,
      TimelineType type,
      String title,
      @Nullable String description) {
    unit.jdbc(connection -> insert(connection, unit, alertIds, type, title, description));
  }

  private static int insert(
      Connection connection,
      UnitOfWork unit,
      List<UUID> alertIds,
      TimelineType type,
      String title,
      @Nullable String description)
      throws SQLException {
    try (var statement = new BoundStatement(connection, INSERT)) {
      return statement
          .id(unit.workspaceId())
          .text(type.name())
          .text(title)
          .text(description)
          .moment(unit.now())
          .id(unit.actor().id())
          .moment(unit.now())
          .moment(unit.now())
          .ids(alertIds.stream().map(id -> Ids.next()).toList())
          .ids(alertIds)
          .update();
    }
  }
}
