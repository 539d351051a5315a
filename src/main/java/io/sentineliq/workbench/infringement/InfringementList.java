package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.platform.list.ListOrder;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.persistence.FacetSql;
import io.sentineliq.workbench.platform.persistence.NarrowedRows;
import java.util.List;
import java.util.Map;

/** The list of infringements as SQL. */
final class InfringementList {

  static final NarrowedRows<InfringementFacet> ROWS =
      new NarrowedRows<>(
          "infringement i join brand b on b.workspace_id = i.workspace_id and b.id = i.brand_id"
              + " left join user_account u on u.id = i.assignee_id cross join "
              + NarrowedRows.SEEN
              + " where i.workspace_id = ?",
          "i.id",
          "i.created_at",
          new NarrowedRows.Titles("infringements_with", "i", "title"),
          List.of("lower(i.subject) like ? escape '!'", "lower(b.name) like ? escape '!'"),
          Map.of(
              InfringementFacet.SEVERITY, new FacetSql.Column("i.severity"),
              InfringementFacet.STATUS, new FacetSql.Column("i.status"),
              InfringementFacet.TYPE, new FacetSql.Column("i.type"),
              InfringementFacet.BRAND, new FacetSql.Column("b.name"),
              InfringementFacet.ASSIGNEE, new FacetSql.Column("u.display_name")));

  private InfringementList() {}

  /** The worst are read in the order of their index; few that have a word are found and sorted. */
  static String order(InfringementQuery query) {
    var order = query.order();
    var sorted = sorted(order);
    var first =
        order.column() == InfringementColumn.SEVERITY && query.filter().words().isEmpty()
            ? ListOrder.ofFilled(sorted, order)
            : ListOrder.of(sorted, order);
    return "i.workspace_id, " + first + ", i.id desc";
  }

  private static String sorted(SortOrder<InfringementColumn> order) {
    return switch (order.column()) {
      case SEVERITY -> "i.severity_rank";
      case TITLE -> "lower(i.title)";
      case TYPE -> ListOrder.asDeclared("i.type", InfringementType.class);
      case BRAND -> "lower(b.name)";
      case STATUS -> ListOrder.asDeclared("i.status", InfringementStatus.class);
      case SINCE -> "i.created_at";
    };
  }
}
