package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.UUID;

/**
 * The ids a query selects, in its order. The workspace leads every order: H2 uses an index for
 * sorting only from its first column on.
 */
record AlertIds(Reading unit) {

  private static final int FETCH = 5_000;
  private static final String ALERTS = "select a.id from alert a";
  private static final String WITH_ASSIGNEE =
      ALERTS + " left join user_account u on u.id = a.assignee_id";

  IdSnapshot first(AlertQuery query, int limit, Progress progress) {
    return collect(query, " limit " + (limit + 1), limit, progress);
  }

  IdSnapshot all(AlertQuery query, Progress progress) {
    return collect(query, "", Integer.MAX_VALUE, progress);
  }

  private IdSnapshot collect(AlertQuery query, String end, int limit, Progress progress) {
    var conditions = AlertConditions.of(query.filter(), unit);
    var from = query.order().column() == AlertColumn.ASSIGNEE ? WITH_ASSIGNEE : ALERTS;
    var sql = from + " where " + conditions.sql() + " order by " + order(query.order()) + end;
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, sql);
              var rows = conditions.bind(statement).fetching(FETCH).query()) {
            var ids = new IdSnapshot.Builder();
            while (rows.next()) {
              if (ids.size() == limit) {
                return ids.build(false);
              }
              ids.add(rows.getObject(1, UUID.class));
              if (ids.size() % FETCH == 0) {
                progress.stopIfCancelled();
              }
            }
            return ids.build(true);
          }
        });
  }

  private static String order(SortOrder<AlertColumn> order) {
    var direction = order.isDescending() ? " desc" : " asc";
    var newest = ", a.detected_at desc, a.id desc";
    return switch (order.column()) {
      case DETECTED -> "a.workspace_id, a.detected_at" + direction + ", a.id" + direction;
      // Alerts of nobody come last in either direction.
      case ASSIGNEE -> "u.display_name" + direction + " nulls last" + newest;
      case SEVERITY -> "a.workspace_id, a.severity_rank" + direction + newest;
      case TITLE -> "a.workspace_id, a.title" + direction + newest;
      case SOURCE -> "a.workspace_id, a.source" + direction + newest;
      case STATUS -> "a.workspace_id, a.status" + direction + newest;
      case OCCURRENCES -> "a.workspace_id, a.occurrences" + direction + newest;
    };
  }
}
