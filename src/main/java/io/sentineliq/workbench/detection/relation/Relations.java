package io.sentineliq.workbench.detection.relation;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.observable.LinkedObservableRow;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a detection is tied to, as the screen shows it.
 *
 * @param detections the strongest ties first, {@value #MOST} at most
 * @param observables {@value #MOST} at most
 */
public record Relations(List<RelatedDetection> detections, List<LinkedObservableRow> observables) {

  /** Tied to nothing. */
  public static final Relations NONE = new Relations(List.of(), List.of());

  private static final int MOST = 50;

  private static final String RELATED =
      """
      select d.id, r.kind, r.strength, r.shown, d.title, d.subject, d.severity, d.detected_at
      from (select second_id as other_id, kind, strength, shown from detection_correlation
          where workspace_id = ? and first_id = ?
          union all select first_id, kind, strength, shown from detection_correlation
          where workspace_id = ? and second_id = ?) r
      join detection d on d.workspace_id = ? and d.id = r.other_id
      order by r.strength desc, d.detected_at desc, d.id, r.kind
      fetch first ? rows only\
      """;
  private static final String OBSERVABLES =
      """
      select o.id, o.type, o.value_as_written, o.tlp, o.ioc,
        (select count(*) from alert_observable a
          where a.workspace_id = o.workspace_id and a.observable_id = o.id)
      from detection_observable l
      join observable o on o.workspace_id = l.workspace_id and o.id = l.observable_id
      where l.workspace_id = ? and l.detection_id = ?
      order by o.type, o.normalised fetch first ? rows only\
      """;

  /** Those of a detection. */
  public static Relations of(Reading unit, UUID detectionId) {
    return new Relations(related(unit, detectionId), observables(unit, detectionId));
  }

  private static List<RelatedDetection> related(Reading unit, UUID id) {
    var workspaceId = unit.workspaceId();
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, RELATED);
              var found =
                  statement
                      .id(workspaceId)
                      .id(id)
                      .id(workspaceId)
                      .id(id)
                      .id(workspaceId)
                      .number(MOST)
                      .query()) {
            var rows = new ArrayList<RelatedDetection>();
            while (found.next()) {
              rows.add(related(found));
            }
            return List.copyOf(rows);
          }
        });
  }

  private static RelatedDetection related(ResultSet found) throws SQLException {
    return new RelatedDetection(
        found.getObject(1, UUID.class),
        RelationKind.valueOf(found.getString(2)),
        found.getInt(3),
        found.getString(4),
        found.getString(5),
        found.getString(6),
        Severity.valueOf(found.getString(7)),
        found.getObject(8, OffsetDateTime.class).toInstant());
  }

  private static List<LinkedObservableRow> observables(Reading unit, UUID id) {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, OBSERVABLES);
              var found = statement.id(unit.workspaceId()).id(id).number(MOST).query()) {
            var rows = new ArrayList<LinkedObservableRow>();
            while (found.next()) {
              rows.add(
                  new LinkedObservableRow(
                      found.getObject(1, UUID.class),
                      ObservableType.valueOf(found.getString(2)),
                      found.getString(3),
                      Tlp.valueOf(found.getString(4)),
                      found.getBoolean(5),
                      found.getLong(6)));
            }
            return List.copyOf(rows);
          }
        });
  }
}
