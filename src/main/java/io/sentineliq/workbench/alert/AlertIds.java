package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.account.UserAccount_;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.task.Progress;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.ScrollMode;
import org.hibernate.Session;
import org.hibernate.query.Order;
import org.hibernate.query.SelectionQuery;
import org.hibernate.query.SortDirection;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaExpression;
import org.hibernate.query.specification.ProjectionSpecification;
import org.hibernate.query.specification.SelectionSpecification;

/**
 * The ids a query selects, in its order. The workspace leads every order: H2 uses an index for
 * sorting only from its first column on.
 */
record AlertIds(Session session, Reading unit) {

  private static final int FETCH = 5_000;

  IdSnapshot first(AlertQuery query, int limit, Progress progress) {
    return collect(select(query).setMaxResults(limit + 1), limit, progress);
  }

  IdSnapshot all(AlertQuery query, Progress progress) {
    return collect(select(query), Integer.MAX_VALUE, progress);
  }

  private SelectionQuery<Object[]> select(AlertQuery query) {
    var conditions = AlertPredicates.of(query.filter(), unit);
    var selection =
        SelectionSpecification.create(Alert.class)
            .augment(
                (build, select, alert) ->
                    select.where(conditions.of((HibernateCriteriaBuilder) build, select, alert)));
    if (query.order().column() == AlertColumn.ASSIGNEE) {
      selection.augment(
          (build, select, alert) ->
              select.orderBy(
                  byName((HibernateCriteriaBuilder) build, alert, query.order().isDescending())));
    } else {
      selection.resort(ordering(query.order()));
    }
    var ids = ProjectionSpecification.create(selection);
    ids.select(Alert_.id);
    return ids.createQuery(session).setFetchSize(FETCH).setReadOnly(true);
  }

  private static IdSnapshot collect(SelectionQuery<Object[]> query, int limit, Progress progress) {
    var ids = new IdSnapshot.Builder();
    try (var rows = query.scroll(ScrollMode.FORWARD_ONLY)) {
      while (rows.next()) {
        if (ids.size() == limit) {
          return ids.build(false);
        }
        ids.add((UUID) rows.get()[0]);
        if (ids.size() % FETCH == 0) {
          progress.stopIfCancelled();
        }
      }
    }
    return ids.build(true);
  }

  private static List<Order<? super Alert>> ordering(SortOrder<AlertColumn> order) {
    var ordering = new ArrayList<Order<? super Alert>>();
    ordering.add(Order.asc(Alert_.workspaceId));
    ordering.add(by(attribute(order.column()), order.isDescending()));
    if (order.column() != AlertColumn.DETECTED) {
      ordering.add(Order.desc(Alert_.detectedAt));
      ordering.add(Order.desc(Alert_.id));
    } else {
      ordering.add(by(Alert_.id, order.isDescending()));
    }
    return ordering;
  }

  /** Alerts of nobody come last in either direction. */
  private static List<jakarta.persistence.criteria.Order> byName(
      HibernateCriteriaBuilder build, Root<Alert> alert, boolean isDescending) {
    var name = alert.join(Alert_.assignee, JoinType.LEFT).get(UserAccount_.displayName);
    var direction = isDescending ? SortDirection.DESCENDING : SortDirection.ASCENDING;
    return List.of(
        build.sort((JpaExpression<?>) name, direction, Nulls.LAST),
        build.desc(alert.get(Alert_.detectedAt)),
        build.desc(alert.get(Alert_.id)));
  }

  private static Order<Alert> by(SingularAttribute<Alert, ?> attribute, boolean isDescending) {
    return isDescending ? Order.desc(attribute) : Order.asc(attribute);
  }

  private static SingularAttribute<Alert, ?> attribute(AlertColumn column) {
    return switch (column) {
      case SEVERITY -> Alert_.severityRank;
      case TITLE -> Alert_.title;
      case SOURCE -> Alert_.source;
      case STATUS -> Alert_.status;
      case ASSIGNEE -> throw new IllegalArgumentException("sorted by a name: " + column);
      case OCCURRENCES -> Alert_.occurrences;
      case DETECTED -> Alert_.detectedAt;
    };
  }
}
