package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.list.ListOrder;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.WordCondition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The ids that a view of the observables has, and how many each has. */
final class ObservableIds {

  /** As the index has them, so that nothing is sorted. */
  private static final String OLDEST = "o.workspace_id, o.created_at, o.id";

  private static final String NEWEST = "o.workspace_id desc, o.created_at desc, o.id desc";

  private ObservableIds() {}

  static List<UUID> of(Reading unit, ObservableQuery query, int limit) {
    return unit.jdbc(connection -> read(connection, unit, query, limit));
  }

  static Map<ObservableView, Long> counts(Reading unit) {
    return unit.jdbc(connection -> counts(connection, unit.workspaceId()));
  }

  private static List<UUID> read(
      Connection connection, Reading unit, ObservableQuery query, int limit) throws SQLException {
    var words =
        WordCondition.of(unit, "observables_with", "o", "normalised", Refang.text(query.words()));
    var sql =
        "select o.id from observable o where o.workspace_id = ? and %s and %s order by %s"
            .formatted(query.view().condition(), words.sql(), order(query));
    try (var statement =
        new BoundStatement(connection, sql + " fetch first " + limit + " rows only")) {
      var rows = words.bind(statement.id(unit.workspaceId())).query();
      var ids = new ArrayList<UUID>();
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
      return ids;
    }
  }

  private static String order(ObservableQuery query) {
    var order = query.order();
    return switch (order.column()) {
      case TYPE -> ListOrder.of("o.type", order) + ", o.id";
      case VALUE -> ListOrder.of("lower(o.normalised)", order) + ", o.id";
      case TLP -> ListOrder.of(ListOrder.asDeclared("o.tlp", Tlp.class), order) + ", o.id";
      case RECORDED -> order.isDescending() ? NEWEST : OLDEST;
    };
  }

  private static Map<ObservableView, Long> counts(Connection connection, UUID workspaceId)
      throws SQLException {
    var columns =
        Arrays.stream(ObservableView.values())
            .map(view -> "count(*) filter (where " + view.condition() + ")")
            .collect(Collectors.joining(", "));
    var sql = "select " + columns + " from observable o where o.workspace_id = ?";
    try (var statement = new BoundStatement(connection, sql)) {
      var row = statement.id(workspaceId).query();
      row.next();
      var counts = new EnumMap<ObservableView, Long>(ObservableView.class);
      var column = 1;
      for (var view : ObservableView.values()) {
        counts.put(view, row.getLong(column++));
      }
      return counts;
    }
  }
}
