package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A table of links, written in one statement for any number of them. Links of one act carry the
 * moment of its transaction, by which they are found again when it is taken back.
 */
public enum LinkTable {
  INCIDENT_ALERT("incident_alert", "incident_id", "alert_id"),
  INCIDENT_OBSERVABLE("incident_observable", "incident_id", "observable_id"),
  CASE_ALERT("case_alert", "case_id", "alert_id"),
  CASE_INCIDENT("case_incident", "case_id", "incident_id"),
  CASE_OBSERVABLE("case_observable", "case_id", "observable_id");

  private final String insert;
  private final String delete;

  LinkTable(String table, String owner, String linked) {
    this.insert =
        """
        insert into %1$s (workspace_id, %2$s, %3$s, linked_by, linked_at)
        select cast(? as uuid), cast(? as uuid), cast(s.id as uuid), cast(? as uuid),
          cast(? as timestamp(6) with time zone)
        from unnest(?) s (id)
        where not exists (select 1 from %1$s t where t.workspace_id = cast(? as uuid)
          and t.%2$s = cast(? as uuid) and t.%3$s = cast(s.id as uuid))\
        """
            .formatted(table, owner, linked);
    this.delete =
        "delete from %s where workspace_id = ? and %s = ? and linked_at = ?"
            .formatted(table, owner);
  }

  /** Links {@code linkedIds} to {@code ownerId}, as far as they are not; how many are new. */
  public int add(UnitOfWork unit, UUID ownerId, List<UUID> linkedIds) {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, insert)) {
            return statement
                .id(unit.workspaceId())
                .id(ownerId)
                .id(unit.actor().id())
                .moment(unit.now())
                .ids(linkedIds)
                .id(unit.workspaceId())
                .id(ownerId)
                .update();
          }
        });
  }

  /** Takes away what the act of {@code moment} linked to {@code ownerId}. */
  public int takeBack(UnitOfWork unit, UUID ownerId, Instant moment) {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, delete)) {
            return statement.id(unit.workspaceId()).id(ownerId).moment(moment).update();
          }
        });
  }
}
