package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.list.ListOrder;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.persistence.FacetSql;
import io.sentineliq.workbench.platform.persistence.NarrowedRows;
import java.util.List;
import java.util.Map;

/** The list of incidents as SQL. */
final class IncidentList {

  private static final String OPEN = "i.status not in ('RESOLVED', 'CLOSED')";
  private static final String CLOCK =
      "case when i.status in ('RESOLVED', 'CLOSED') then null when i.sla_breached then 'LATE'"
          + " when i.sla_warning_at <= n.at then 'RUNNING_OUT' else 'IN_TIME' end";
  private static final String ITS_SYSTEM =
      "s.workspace_id = i.workspace_id and s.incident_id = i.id";

  /** Those that are not withdrawn. */
  static final NarrowedRows<IncidentFacet> ROWS =
      new NarrowedRows<>(
          "incident i left join user_account u on u.id = i.assignee_id cross join "
              + NarrowedRows.SEEN
              + " where i.workspace_id = ? and i.withdrawn_at is null",
          "i.id",
          "i.created_at",
          new NarrowedRows.Titles("incidents_with", "i", "title"),
          List.of(
              "exists (select 1 from incident_system s where "
                  + ITS_SYSTEM
                  + " and lower(s.name) like ? escape '!')"),
          Map.of(
              IncidentFacet.SEVERITY, new FacetSql.Column("i.severity"),
              IncidentFacet.STATUS, new FacetSql.Column("i.status"),
              IncidentFacet.CLOCK, new FacetSql.Column(CLOCK),
              IncidentFacet.ASSIGNEE, new FacetSql.Person("i.assignee_id", "u.username"),
              IncidentFacet.SYSTEM, new FacetSql.Child("incident_system s", ITS_SYSTEM, "s.name"),
              IncidentFacet.PLAYBOOK, new FacetSql.Column("i.playbook_id"),
              IncidentFacet.LATELY, new FacetSql.Conditions(lately())));

  private IncidentList() {}

  static String order(SortOrder<IncidentColumn> order) {
    var sorted =
        switch (order.column()) {
          case SEVERITY -> "i.severity_rank";
          case TITLE -> "lower(i.title)";
          case STATUS -> ListOrder.asDeclared("i.status", IncidentStatus.class);
          case ASSIGNEE -> "lower(u.display_name)";
          case PROGRESS -> "i.progress";
          case SLA -> "case when " + OPEN + " then i.sla_deadline end";
          case OPENED -> "i.created_at";
        };
    return "i.workspace_id, " + ListOrder.of(sorted, order) + ", i.created_at desc, i.id desc";
  }

  private static Map<String, String> lately() {
    var since = " >= n.at - interval '%d' day".formatted(IncidentView.DAYS);
    return Map.of(
        Lately.OPENED.name(), "i.created_at" + since,
        Lately.ACKNOWLEDGED.name(), "i.acknowledged_at" + since,
        Lately.RESOLVED.name(), "i.resolved_at" + since);
  }
}
