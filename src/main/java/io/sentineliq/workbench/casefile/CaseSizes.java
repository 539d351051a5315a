package io.sentineliq.workbench.casefile;

import java.util.Map;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.StandardBasicTypes;

/**
 * How many rows belong to a case, as functions of queries: {@code events_of_case(workspace, case)}.
 * On a server one of its own functions asks once whether the case is seen; a policy would ask for
 * every row. The toolkit of the mapping finds this class by its service file: it asks when it knows
 * the store.
 */
public final class CaseSizes implements FunctionContributor {

  private static final Map<String, String> TABLES =
      Map.of(
          "alert", "case_alert",
          "exhibit", "evidence",
          "observable", "case_observable",
          "note", "note",
          "technique", "ttp",
          "event", "timeline_event");

  @Override
  public void contributeFunctions(FunctionContributions contributions) {
    var isServer = contributions.getDialect() instanceof PostgreSQLDialect;
    var whole =
        contributions
            .getTypeConfiguration()
            .getBasicTypeRegistry()
            .resolve(StandardBasicTypes.LONG);
    TABLES.forEach(
        (kind, table) ->
            contributions
                .getFunctionRegistry()
                .registerPattern(
                    kind + "s_of_case", isServer ? asked(kind) : counted(table), whole));
  }

  private static String asked(String kind) {
    return "rows_of_case(?1,?2,'" + kind + "')";
  }

  private static String counted(String table) {
    return "(select count(*) from " + table + " r where r.workspace_id=?1 and r.case_id=?2)";
  }
}
