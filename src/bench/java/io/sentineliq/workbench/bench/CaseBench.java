package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.bench.Report.Times;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.correlation.graph.CaseGraph;
import io.sentineliq.workbench.correlation.graph.CaseGraphService;
import io.sentineliq.workbench.correlation.graph.ForceLayout;
import io.sentineliq.workbench.correlation.ui.GraphFrames;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.report.CaseReports;
import io.sentineliq.workbench.report.ReportFormat;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.timeline.TimelineQuery;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A case of 5 000 alerts, 20 000 observables and 50 000 events: opened, drawn and reported. */
final class CaseBench {

  private static final int CALLS = 20;
  private static final int MOST_STATEMENTS = 6;
  private static final int FIRST = 400;
  private static final int WINDOW = 200;
  private static final int WINDOWS = 20;
  private static final int FRAMES = 300;

  private final Path folder;
  private final TestDatabase database;
  private final int rounds;

  CaseBench(Path folder, TestDatabase database, int rounds) {
    this.folder = folder;
    this.database = database;
    this.rounds = rounds;
  }

  /** A server does it by itself within a minute; without it every plan is a guess. */
  private static void refreshStatistics(WorkspaceFixture fixture) throws SQLException {
    try (var administrator = fixture.tamperer();
        var statement = administrator.createStatement()) {
      statement.execute("analyze");
      administrator.commit();
    }
  }

  void run(Report report) throws Exception {
    try (var fixture = WorkspaceFixture.open(database, folder)) {
      var session = fixture.alder();
      var id = (UUID) Objects.requireNonNull(Specimens.store(session).get(CaseFile.class));
      var workspace = session.membership().workspaceId();
      try (var everything = fixture.everything()) {
        ManyRecords.fill(everything, database, workspace, id);
      }
      refreshStatistics(fixture);
      opening(report, fixture, workspace, id);
      scrolling(report, fixture, id);
      report(report, new CaseReports(session.transactions()));
      graph(report, new CaseGraphService(session.transactions(), List.of()), id);
    }
  }

  private void opening(Report report, WorkspaceFixture fixture, UUID workspace, UUID id)
      throws Exception {
    var cases = fixture.alder().cases();
    var watch = fixture.anasStore();
    watch.forget();
    cases.details(id, Progress.unwatched());
    report.figure(
        name("statements that open the case"),
        "",
        watch.statements().size(),
        "statements",
        MOST_STATEMENTS);
    var product = new Times();
    var bare = new Times();
    try (var plain = fixture.everything()) {
      for (var round = 0; round <= rounds; round++) {
        var isWarm = round > 0;
        Report.time(
            isWarm ? product : new Times(),
            () -> {
              for (var i = 0; i < CALLS; i++) {
                cases.details(id, Progress.unwatched());
              }
            });
        Report.time(
            isWarm ? bare : new Times(),
            () -> {
              for (var i = 0; i < CALLS; i++) {
                ManyRecords.read(plain, workspace, id);
              }
            });
      }
    }
    report.compare(name("the case opened, " + CALLS + " times"), "the same by JDBC", product, bare);
  }

  /** The first rows of each list, then windows all over it, as a scroll bar that is dragged. */
  private void scrolling(Report report, WorkspaceFixture fixture, UUID id) throws Exception {
    var session = fixture.alder();
    scroll(report, "alerts", session.cases().alerts(), id);
    scroll(report, "observables", session.cases().observables(), id);
    var events = TimelineQuery.all(TimelineSubjects.caseFile(id));
    scroll(report, "events", session.timelines(), events);
  }

  private <Q> void scroll(Report report, String what, ListSource<Q, ?> source, Q query)
      throws Exception {
    var first = new Times();
    var all = new Times();
    var window = new Times();
    for (var round = 0; round < rounds; round++) {
      Report.time(first, () -> source.firstPage(query, FIRST, Progress.unwatched()));
      Report.time(all, () -> source.allIds(query, Progress.unwatched()));
      var ids = source.allIds(query, Progress.unwatched());
      for (var from = 0; from + WINDOW <= ids.size(); from += ids.size() / WINDOWS) {
        var wanted = List.copyOf(ids.subList(from, from + WINDOW));
        Report.time(window, () -> source.rows(wanted, Progress.unwatched()));
      }
    }
    report.figure(name("first " + what + " of the case"), "", first.median() / 1e6, "ms", 500);
    report.figure(name("its " + what + " counted"), "", all.median() / 1e6, "ms", 1_000);
    report.figure(name("a window of 200 " + what), "", window.median() / 1e6, "ms", 100);
  }

  private void report(Report report, CaseReports reports) throws Exception {
    var model = new Times();
    var paper = new Times();
    var size = 0;
    for (var round = 0; round < rounds; round++) {
      Report.time(model, () -> reports.preview(1, Tlp.RED, ZoneOffset.UTC, Progress.unwatched()));
      var document = reports.preview(1, Tlp.RED, ZoneOffset.UTC, Progress.unwatched());
      var out = new ByteArrayOutputStream();
      Report.time(paper, () -> ReportFormat.PDF.write(document, out));
      size = out.size();
    }
    report.figure(name("its report read"), "", model.median() / 1e9, "s", 10);
    report.figure(
        name("its report on paper, " + (size >> 20) + " MiB"), "", paper.median() / 1e9, "s", 60);
  }

  private void graph(Report report, CaseGraphService graphs, UUID id) throws Exception {
    var reading = new Times();
    var placing = new Times();
    var frames = new long[0];
    for (var round = 0; round < rounds; round++) {
      Report.time(reading, () -> graphs.of(id, Progress.unwatched()));
      CaseGraph graph = graphs.of(id, Progress.unwatched());
      Report.time(placing, () -> ForceLayout.of(graph, Map.of()));
      frames = GraphFrames.of(graph, ForceLayout.of(graph, Map.of()), FRAMES);
    }
    Arrays.sort(frames);
    report.figure(name("its graph of 2000 read"), "", reading.median() / 1e9, "s", 2);
    report.figure(name("the graph placed"), "", placing.median() / 1e9, "s", 4);
    report.figure(name("a frame of it, median"), "", frames[FRAMES / 2] / 1e6, "ms", 16);
    report.figure(name("a frame of it, 99 of 100"), "", frames[FRAMES * 99 / 100] / 1e6, "ms", 33);
  }

  private String name(String what) {
    return what + ", " + database;
  }

  /** Plain SQL beside the product. */
  private static final class ManyRecords {
    private static final int ALERTS = 5_000;
    private static final int OBSERVABLES = 20_000;
    private static final int EVENTS = 50_000;

    private ManyRecords() {}

    static void fill(Connection connection, TestDatabase database, UUID workspace, UUID caseId)
        throws SQLException {
      try (var statement = connection.createStatement()) {
        if (database != TestDatabase.H2) {
          statement.execute("set local session_replication_role = replica");
        }
        var numbers =
            database == TestDatabase.H2 ? "system_range(1, %d)" : "generate_series(1, %d)";
        var n = database == TestDatabase.H2 ? "x" : "n";
        var uuid = database == TestDatabase.H2 ? "random_uuid()" : "gen_random_uuid()";
        var digest =
            database == TestDatabase.H2
                ? "hash('SHA-256', cast('v' || %s || '.example' as varchar))"
                : "sha256(convert_to('v' || %s || '.example', 'UTF8'))";
        var from = " from " + numbers + (n.equals("n") ? " n" : "");
        statement.executeUpdate(
            ("insert into alert (workspace_id, id, title, source, external_id, severity,"
                    + " severity_rank, status, detected_at, last_seen_at, created_at, updated_at)"
                    + " select '"
                    + workspace
                    + "', "
                    + uuid
                    + ", 'Alert of host ' || "
                    + n
                    + ", 'Bench', 'b' || "
                    + n
                    + ", 'HIGH', 3, 'NEW', now(), now(), now(), now()"
                    + from)
                .formatted(ALERTS));
        statement.executeUpdate(
            ("insert into observable (workspace_id, id, type, value_as_written, normalised,"
                    + " value_digest, created_at, updated_at) select '"
                    + workspace
                    + "', "
                    + uuid
                    + ", 'DOMAIN', 'v' || "
                    + n
                    + " || '.example', 'v' || "
                    + n
                    + " || '.example', "
                    + digest.formatted(n)
                    + ", now(), now()"
                    + from)
                .formatted(OBSERVABLES));
        statement.executeUpdate(
            "insert into case_alert (workspace_id, case_id, alert_id, linked_at) select"
                + " workspace_id, '"
                + caseId
                + "', id, now() from alert where source = 'Bench'");
        statement.executeUpdate(
            "insert into case_observable (workspace_id, case_id, observable_id, linked_at) select"
                + " workspace_id, '"
                + caseId
                + "', id, now() from observable where normalised like"
                + " 'v%.example' and workspace_id = '"
                + workspace
                + "'");
        statement.executeUpdate(
            "insert into alert_observable (workspace_id, alert_id, observable_id, linked_at) select"
                + " a.workspace_id, a.id, o.id, now() from (select workspace_id, id, row_number()"
                + " over (order by id) n from alert where source = 'Bench') a join (select id,"
                + " row_number() over (order by id) n from observable where normalised like"
                + " 'v%.example') o on o.n = a.n");
        statement.executeUpdate(
            ("insert into timeline_event (workspace_id, id, type, title, description, occurred_at,"
                    + " actor_id, case_id, created_at, updated_at) select '"
                    + workspace
                    + "', "
                    + uuid
                    + ", 'INFO', 'Event number ' || "
                    + n
                    + ", 'What happened on host ' || "
                    + n
                    + ", now(), (select actor_id from timeline_event fetch first 1 row only), '"
                    + caseId
                    + "', now(), now()"
                    + from)
                .formatted(EVENTS));
        connection.commit();
      }
    }

    /** What the screen shows of a case, column by column. */
    static void read(Connection plain, UUID workspace, UUID caseId) throws SQLException {
      for (var sql :
          List.of(
              "select c.*, u.display_name from case_file c left join user_account u on u.id ="
                  + " c.investigator_id where c.workspace_id = ? and c.id = ?",
              "select (select count(*) from case_alert a where a.workspace_id = c.workspace_id and"
                  + " a.case_id = c.id), (select count(*) from case_observable o where"
                  + " o.workspace_id = c.workspace_id and o.case_id = c.id), (select count(*) from"
                  + " timeline_event e where e.workspace_id = c.workspace_id and e.case_id = c.id)"
                  + " from case_file c where c.workspace_id = ? and c.id = ?",
              "select t.* from task t where t.workspace_id = ? and t.case_id = ? order by"
                  + " t.position, t.id",
              "select i.id, i.title, i.status from case_incident l join incident i on"
                  + " i.workspace_id = l.workspace_id and i.id = l.incident_id where"
                  + " l.workspace_id = ? and l.case_id = ?")) {
        try (var statement = plain.prepareStatement(sql)) {
          statement.setObject(1, workspace);
          statement.setObject(2, caseId);
          try (var rows = statement.executeQuery()) {
            while (rows.next()) {
              rows.getObject(1);
            }
          }
        }
      }
      plain.rollback();
    }
  }
}
