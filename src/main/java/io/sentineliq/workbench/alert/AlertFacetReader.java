package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.workspace.MemberQueries_;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Counts alerts by what they have in common, in one statement each. */
record AlertFacetReader(Reading unit) {

  @FunctionalInterface
  private interface Row<T> {
    T of(ResultSet rows) throws SQLException;
  }

  AlertFacets cells(AlertFilter filter) {
    var around =
        filter.withSeverities(Set.of()).withStatuses(Set.of()).withAssigned(new Assigned.Anyone());
    var cells =
        list(
            "select a.severity_rank, a.status, a.assignee_id, count(*) from alert a",
            around,
            " group by a.severity_rank, a.status, a.assignee_id",
            AlertFacetReader::cell);
    return new AlertFacets(
        cells, filter, Optional.of(unit.actor().id()), person(filter.assigned()));
  }

  List<FacetValue> values(AlertFilter filter, AlertFacet facet, int limit) {
    var value = value(facet);
    return list(
        "select " + value + ", count(*) from alert a" + tags(facet),
        filter.withValues(facet, Set.of()),
        " and %1$s is not null group by %1$s order by count(*) desc, %1$s limit %2$d"
            .formatted(value, limit),
        rows -> new FacetValue(rows.getString(1), rows.getLong(2)));
  }

  private <T> List<T> list(String select, AlertFilter filter, String end, Row<T> row) {
    var conditions = AlertConditions.of(filter, unit);
    return unit.jdbc(
        connection -> {
          try (var statement =
                  new BoundStatement(connection, select + " where " + conditions.sql() + end);
              var rows = conditions.bind(statement).query()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
              found.add(row.of(rows));
            }
            return found;
          }
        });
  }

  private static String value(AlertFacet facet) {
    return switch (facet) {
      case SOURCE -> "a.source";
      case CATEGORY -> "a.category";
      case TAG -> "g.tag";
    };
  }

  private static String tags(AlertFacet facet) {
    return facet == AlertFacet.TAG
        ? " join alert_tag g on g.workspace_id = a.workspace_id and g.alert_id = a.id"
        : "";
  }

  private static AlertFacets.Cell cell(ResultSet rows) throws SQLException {
    var rank = rows.getShort(1);
    var severity =
        Arrays.stream(Severity.values()).filter(s -> s.rank() == rank).findFirst().orElseThrow();
    return new AlertFacets.Cell(
        severity,
        AlertStatus.valueOf(rows.getString(2)),
        rows.getObject(3, UUID.class),
        rows.getLong(4));
  }

  private Optional<UUID> person(Assigned assigned) {
    return assigned instanceof Assigned.Person(var login)
        ? unit.queries(MemberQueries_::new).idOf(login)
        : Optional.empty();
  }
}
