package io.sentineliq.workbench.timeline;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what happened, in the transaction in which it happened. */
public final class Timeline {

  private static final String INSERT =
      """
      insert into timeline_event (workspace_id, id, type, title, description, occurred_at, actor_id,
        alert_id, incident_id, case_id, created_at, updated_at)
      select cast(? as uuid), cast(e.id as uuid), cast(? as varchar), cast(? as varchar),
        cast(? as varchar), cast(? as timestamp(6) with time zone), cast(? as uuid),
        cast(e.alert_id as uuid), cast(? as uuid), cast(? as uuid), cast(? as timestamp(6) with time zone),
        cast(? as timestamp(6) with time zone)
      from unnest(?, ?) e (id, alert_id)\
      """;

  private Timeline() {}

  /** Adds an event about the alert {@code alertId} in the name of the unit's actor. */
  public static void add(UnitOfWork unit, UUID alertId, TimelineType type, String title) {
    var actor = unit.reference(UserAccount.class, unit.actor().id());
    unit.add(new TimelineEvent(alertId, type, title, actor, unit.now()));
  }

  /** Adds an event about one or several records that are stored. */
  public static void tell(
      UnitOfWork unit,
      TimelineSubjects about,
      TimelineType type,
      String title,
      @Nullable String description) {
    tellAt(unit, about, type, title, description, unit.now());
  }

  /** Adds an event that happened at {@code occurredAt} and is only written down now. */
  public static void tellAt(
      UnitOfWork unit,
      TimelineSubjects about,
      TimelineType type,
      String title,
      @Nullable String description,
      Instant occurredAt) {
    flush(unit);
    var actor = unit.reference(UserAccount.class, unit.actor().id());
    unit.add(new TimelineEvent(about, type, title, description, actor, occurredAt, unit.now()));
  }

  /** Adds the same event about each of {@code alertIds}, in one statement. */
  public static void addToAll(
      UnitOfWork unit,
      List<UUID> alertIds,
      TimelineType type,
      String title,
      @Nullable String description) {
    var alone = new Also(null, null);
    unit.jdbc(connection -> insert(connection, unit, alertIds, alone, type, title, description));
  }

  /** The same, and each event is about {@code also} too. */
  public static void tellOfAll(
      UnitOfWork unit,
      List<UUID> alertIds,
      TimelineSubjects also,
      TimelineType type,
      String title) {
    flush(unit);
    var other = new Also(also.incidentId(), also.caseId());
    unit.jdbc(connection -> insert(connection, unit, alertIds, other, type, title, null));
  }

  private record Also(@Nullable UUID incidentId, @Nullable UUID caseId) {}

  /** An event names its records by their ids: they are stored first. */
  private static void flush(UnitOfWork unit) {
    unit.<Boolean>queries(
        session -> {
          session.flush();
          return true;
        });
  }

  private static int insert(
      Connection connection,
      UnitOfWork unit,
      List<UUID> alertIds,
      Also also,
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
          .id(also.incidentId())
          .id(also.caseId())
          .moment(unit.now())
          .moment(unit.now())
          .ids(alertIds.stream().map(id -> Ids.next()).toList())
          .ids(alertIds)
          .update();
    }
  }
}
