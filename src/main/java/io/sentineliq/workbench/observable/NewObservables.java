package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

/** Makes observables that are not there yet, also while somebody else makes the same ones. */
public final class NewObservables {

  private static final String ADD =
      """
      insert into observable (workspace_id, id, type, value_as_written, normalised, value_digest,
        created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String ADD_LOCALLY =
      """
      merge into observable o using (select cast(? as uuid) as workspace_id, cast(? as uuid) as id,
          cast(? as varchar(11)) as type, cast(? as varchar(8000)) as value_as_written,
          cast(? as varchar(8000)) as normalised, cast(? as varbinary(32)) as value_digest,
          cast(? as timestamp(6) with time zone) as created_at,
          cast(? as timestamp(6) with time zone) as updated_at) n
        on (o.workspace_id = n.workspace_id and o.id = n.id)
      when not matched then insert (workspace_id, id, type, value_as_written, normalised,
        value_digest, created_at, updated_at) values (n.workspace_id, n.id, n.type,
        n.value_as_written, n.normalised, n.value_digest, n.created_at, n.updated_at)\
      """;

  private NewObservables() {}

  /**
   * A value.
   *
   * @param value as it was written
   * @param normalised its key, see {@link Normalisation}
   */
  public record Value(ObservableType type, String value, String normalised) {

    /** The id it has in a workspace. */
    public UUID idIn(UUID workspaceId) {
      return ObservableId.of(workspaceId, type, normalised);
    }
  }

  /** Makes those of {@code values} that are missing, in one batch. */
  public static void add(UnitOfWork unit, Collection<Value> values) {
    unit.<Integer>jdbc(
        connection -> {
          var isServer = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
          return add(
              connection, isServer ? ADD + " on conflict do nothing" : ADD_LOCALLY, unit, values);
        });
  }

  private static int add(
      Connection connection, String sql, UnitOfWork unit, Collection<Value> values)
      throws SQLException {
    var now = unit.now().atOffset(ZoneOffset.UTC);
    try (var statement = connection.prepareStatement(sql)) {
      for (var value : values) {
        statement.setObject(1, unit.workspaceId());
        statement.setObject(2, value.idIn(unit.workspaceId()));
        statement.setString(3, value.type().name());
        statement.setString(4, value.value());
        statement.setString(5, value.normalised());
        statement.setBytes(6, ObservableId.digest(value.normalised()));
        statement.setObject(7, now);
        statement.setObject(8, now);
        statement.addBatch();
      }
      return statement.executeBatch().length;
    }
  }
}
