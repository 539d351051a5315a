package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.platform.list.ListOrder;
import io.sentineliq.workbench.platform.persistence.FacetSql;
import io.sentineliq.workbench.platform.persistence.NarrowedRows;
import java.util.List;
import java.util.Map;

/**
 * The list of exhibits as SQL. On a shared store the server leaves out those not for the reader.
 */
final class ExhibitList {

  private static final String NUMBER = "cast(c.number as varchar(12))";
  private static final String BYTES =
      "case when s.is_failed then 'FAILED' when e.is_physical then 'PHYSICAL'"
          + " when s.verified_at is null then 'UNCHECKED' else 'MATCHED' end";
  private static final String DUE =
      "case when s.state <> 'CHECKED_OUT' or s.due_at is null then null"
          + " when s.due_at < n.at then 'OVERDUE' else 'IN_TIME' end";
  private static final String ITS_TAG = "t.workspace_id = e.workspace_id and t.evidence_id = e.id";

  static final NarrowedRows<ExhibitFacet> ROWS =
      new NarrowedRows<>(
          "evidence e join evidence_state s"
              + " on s.workspace_id = e.workspace_id and s.evidence_id = e.id"
              + " join case_file c on c.workspace_id = e.workspace_id and c.id = e.case_id"
              + " left join user_account u on u.id = s.custodian_id cross join "
              + NarrowedRows.SEEN
              + " where e.workspace_id = ?",
          "e.id",
          "e.collected_at",
          NarrowedRows.Titles.read("e", "name"),
          List.of(
              NUMBER + " || '/' || cast(e.exhibit as varchar(12)) like ? escape '!'",
              "e.sha256 like ? escape '!'",
              "e.sha1 like ? escape '!'",
              "e.md5 like ? escape '!'",
              "exists (select 1 from evidence_tag t where "
                  + ITS_TAG
                  + " and lower(t.tag) like ? escape '!')"),
          Map.of(
              ExhibitFacet.STATE, new FacetSql.Column("s.state"),
              ExhibitFacet.INTEGRITY, new FacetSql.Column(BYTES),
              ExhibitFacet.RETURN, new FacetSql.Column(DUE),
              ExhibitFacet.KIND, new FacetSql.Column("e.kind"),
              ExhibitFacet.CUSTODIAN, new FacetSql.Person("s.custodian_id", "u.username"),
              ExhibitFacet.CASE, new FacetSql.Column(NUMBER),
              ExhibitFacet.TAG, new FacetSql.Child("evidence_tag t", ITS_TAG, "t.tag"),
              ExhibitFacet.TLP, new FacetSql.Column("e.tlp")));

  private ExhibitList() {}

  /**
   * The newest are read in the order of their index, which few that have a word would be looked for
   * in one by one: those are found first and sorted.
   */
  static String order(ExhibitQuery query) {
    var order = query.order();
    if (order.column() == ExhibitColumn.COLLECTED && query.filter().words().isEmpty()) {
      return "e.workspace_id, " + ListOrder.ofFilled("e.collected_at", order) + ", e.id desc";
    }
    var sorted =
        switch (order.column()) {
          case NUMBER -> "c.number";
          case NAME -> "lower(e.name)";
          case KIND -> ListOrder.asDeclared("e.kind", EvidenceKind.class);
          case SIZE -> "e.size";
          case STATE -> ListOrder.asDeclared("s.state", CustodyState.class);
          case CUSTODIAN -> "lower(u.display_name)";
          case LOCATION -> "lower(s.location)";
          case SEAL -> "case when s.is_sealed then s.seal end";
          case VERIFIED -> "s.verified_at";
          case COLLECTED -> "e.collected_at";
        };
    var within =
        order.column() == ExhibitColumn.NUMBER
            ? ListOrder.of("e.exhibit", order)
            : "e.collected_at desc";
    return "e.workspace_id, " + ListOrder.of(sorted, order) + ", " + within + ", e.id desc";
  }
}
