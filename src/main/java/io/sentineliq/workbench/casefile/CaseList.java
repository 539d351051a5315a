package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.list.ListOrder;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.persistence.FacetSql;
import io.sentineliq.workbench.platform.persistence.NarrowedRows;
import java.util.List;
import java.util.Map;

/** The list of cases as SQL. On a shared store the server leaves out those not for the reader. */
final class CaseList {

  private static final String TASKS =
      "(select count(*) from task t where t.workspace_id = c.workspace_id and t.case_id = c.id"
          + " and t.status in ('WAITING', 'IN_PROGRESS'))";

  /** All of them, with the voided lines. */
  static final NarrowedRows<CaseFacet> ROWS =
      new NarrowedRows<>(
          "case_file c left join user_account u on u.id = c.investigator_id cross join "
              + NarrowedRows.SEEN
              + " where c.workspace_id = ?",
          "c.id",
          "c.created_at",
          new NarrowedRows.Titles("cases_with", "c", "title"),
          List.of("'#' || cast(c.number as varchar(12)) like ? escape '!'"),
          Map.of(
              CaseFacet.PRIORITY, new FacetSql.Column("c.priority"),
              CaseFacet.STATUS,
                  new FacetSql.Column(
                      "case when c.withdrawn_at is null then c.status else 'VOIDED' end"),
              CaseFacet.INVESTIGATOR, new FacetSql.Person("c.investigator_id", "u.username"),
              CaseFacet.TYPE, new FacetSql.Column("c.case_type"),
              CaseFacet.CONFIDENTIALITY, new FacetSql.Column("c.confidentiality"),
              CaseFacet.TLP, new FacetSql.Column("c.tlp")));

  private CaseList() {}

  static String order(SortOrder<CaseColumn> order) {
    if (order.column() == CaseColumn.NUMBER) {
      return ListOrder.ofFilled("c.workspace_id", order)
          + ", "
          + ListOrder.ofFilled("c.number", order);
    }
    var sorted =
        switch (order.column()) {
          case NUMBER -> "c.number";
          case TITLE -> "lower(c.title)";
          case STATUS -> ListOrder.asDeclared("c.status", CaseStatus.class);
          case PRIORITY -> "c.priority_rank";
          case INVESTIGATOR -> "lower(u.display_name)";
          case TASKS -> TASKS;
          case OPENED -> "c.created_at";
        };
    return "c.workspace_id, " + ListOrder.of(sorted, order) + ", c.number desc";
  }
}
