package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.AuditFilter;
import io.sentineliq.workbench.brand.BrandQuery;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseView;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.source.SourceQuery;
import io.sentineliq.workbench.detection.tracking.TrackerQuery;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentView;
import io.sentineliq.workbench.infringement.InfringementQuery;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Specimens;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Every list beside that of the alerts, with many copies of one record of each kind. */
final class OtherLists {

  private static final int PAGE = 200;
  private static final Progress UNWATCHED = Progress.unwatched();
  private static final List<String> TABLES =
      List.of(
          "incident",
          "case_file",
          "brand",
          "detection_source",
          "tracker",
          "detection",
          "infringement");

  /** Keys that a table does not have are left out. */
  private static final String COPY =
      """
      insert into %1$s select c.* from (select * from %1$s limit 1) r,
        generate_series(1, %2$d) n,
        jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'number', 1000 + n,
          'name', 'Copy ' || n, 'title', 'Copy ' || n, 'external_id', 'copy-' || n,
          'fingerprint', null)) c\
      """;

  private OtherLists() {}

  static void fill(Server server, String database, WorkspaceSession session, int count)
      throws SQLException {
    Specimens.store(session);
    for (var table : TABLES) {
      server.execute(
          database,
          "set session_replication_role = replica",
          COPY.formatted(table, count),
          "set session_replication_role = origin");
    }
    server.execute(database, "vacuum analyze");
  }

  static void addTo(Map<String, Report.Work> queries, WorkspaceSession session) {
    var incidents = session.incidents();
    var cases = session.cases();
    queries.put("incidents", () -> page(incidents, new IncidentQuery(IncidentView.ALL, "")));
    queries.put(
        "incidents, words", () -> page(incidents, new IncidentQuery(IncidentView.ALL, "copy 77")));
    queries.put("cases", () -> page(cases, new CaseQuery(CaseView.ALL, "")));
    queries.put("cases, words", () -> page(cases, new CaseQuery(CaseView.ALL, "copy 77")));
    queries.put("brands", () -> page(session.brands(), new BrandQuery(false)));
    queries.put("detections", () -> page(session.detections(), DetectionQuery.OPEN));
    queries.put("infringements", () -> page(session.infringements(), new InfringementQuery(false)));
    queries.put("trackers", () -> page(session.trackers(), new TrackerQuery(false)));
    queries.put("sources", () -> page(session.sources(), new SourceQuery(false)));
    var audit = session.audit();
    queries.put("history", () -> audit.page(audit.size() - 1, PAGE, UNWATCHED));
    queries.put("history, filtered", () -> audit.matching(AuditFilter.NONE, UNWATCHED));
  }

  private static <Q, R> void page(ListSource<Q, R> source, Q query) {
    source.firstPage(query, PAGE, UNWATCHED);
  }
}
