package io.sentineliq.workbench.detection.relation;

import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The observables of many detections, read at once. */
public final class LinkedValues {

  private static final int MOST = 50;

  private static final String VALUES =
      """
      select v.detection_id, v.type, v.value_as_written
      from (select l.detection_id, o.type, o.value_as_written,
          row_number() over (partition by l.detection_id order by o.type, o.normalised) as place
        from unnest(?) d (id)
        join detection_observable l on l.workspace_id = ? and l.detection_id = cast(d.id as uuid)
        join observable o on o.workspace_id = l.workspace_id and o.id = l.observable_id) v
      where v.place <= ?
      order by v.detection_id, v.place\
      """;

  /** An observable as it was written. */
  public record Value(ObservableType type, String written) {}

  private LinkedValues() {}

  /** By detection, {@value #MOST} for each at most; one without any is not there. */
  public static Map<UUID, List<Value>> of(Reading unit, List<UUID> detectionIds) {
    var workspaceId = unit.workspaceId();
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, VALUES);
              var found = statement.ids(detectionIds).id(workspaceId).number(MOST).query()) {
            var values = new HashMap<UUID, List<Value>>();
            while (found.next()) {
              values
                  .computeIfAbsent(found.getObject(1, UUID.class), id -> new ArrayList<>())
                  .add(new Value(ObservableType.valueOf(found.getString(2)), found.getString(3)));
            }
            return values;
          }
        });
  }
}
