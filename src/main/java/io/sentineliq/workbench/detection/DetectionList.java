package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.platform.list.ListOrder;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.persistence.FacetSql;
import io.sentineliq.workbench.platform.persistence.NarrowedRows;
import java.util.List;
import java.util.Map;

/** The list of detections as SQL. */
final class DetectionList {

  private static final String ITS_TRACKER =
      "m.workspace_id = d.workspace_id and m.detection_id = d.id"
          + " and t.workspace_id = m.workspace_id and t.id = m.tracker_id";

  static final NarrowedRows<DetectionFacet> ROWS =
      new NarrowedRows<>(
          "detection d left join brand b on b.workspace_id = d.workspace_id and b.id = d.brand_id"
              + " cross join "
              + NarrowedRows.SEEN
              + " where d.workspace_id = ?",
          "d.id",
          "d.detected_at",
          new NarrowedRows.Titles("detections_with", "d", "title"),
          List.of("lower(d.subject) like ? escape '!'", "lower(d.source_name) like ? escape '!'"),
          Map.of(
              DetectionFacet.SEVERITY, new FacetSql.Column("d.severity"),
              DetectionFacet.STATUS, new FacetSql.Column("d.status"),
              DetectionFacet.BRAND, new FacetSql.Column("b.name"),
              DetectionFacet.KIND, new FacetSql.Column("d.kind"),
              DetectionFacet.ORIGIN, new FacetSql.Column("d.source_type"),
              DetectionFacet.SOURCE, new FacetSql.Column("d.source_name"),
              DetectionFacet.TRACKER,
                  new FacetSql.Child("tracker_match m, tracker t", ITS_TRACKER, "t.name")));

  private DetectionList() {}

  /**
   * The surest and the newest are read in the order of their index. Few that have a word are found
   * first and sorted.
   */
  static String order(DetectionQuery query) {
    var order = query.order();
    var isIndexed =
        order.column() == DetectionColumn.CONFIDENCE || order.column() == DetectionColumn.DETECTED;
    var sorted = sorted(order);
    var first =
        isIndexed && query.filter().words().isEmpty()
            ? ListOrder.ofFilled(sorted, order)
            : ListOrder.of(sorted, order);
    return "d.workspace_id, " + first + ", d.id desc";
  }

  private static String sorted(SortOrder<DetectionColumn> order) {
    return switch (order.column()) {
      case SEVERITY -> "d.severity_rank";
      case TITLE -> "lower(d.title)";
      case BRAND -> "lower(b.name)";
      case STATUS -> ListOrder.asDeclared("d.status", DetectionStatus.class);
      case CONFIDENCE -> "d.confidence";
      case SOURCE -> "lower(d.source_name)";
      case DETECTED -> "d.detected_at";
    };
  }
}
