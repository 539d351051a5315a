package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.alert.AlertFacet;
import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.AuditFilter;
import io.sentineliq.workbench.bench.Report.Times;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseView;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentView;
import io.sentineliq.workbench.infringement.InfringementQuery;
import io.sentineliq.workbench.infringement.InfringementView;
import io.sentineliq.workbench.observable.ObservableQuery;
import io.sentineliq.workbench.observable.ObservableService;
import io.sentineliq.workbench.observable.ObservableView;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.timeline.TimelineQuery;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What it costs that a server guards its rows: the first page of every list, its search and its
 * filters, as an ordinary member asks, with row-level security and with all of it switched off, in
 * turns. Two workspaces hold as many rows each. Ends with 1 when an aim is missed.
 */
public final class GuardBench {

  private static final Progress UNWATCHED = Progress.unwatched();
  private static final int PAGE = 200;
  private static final int WARMING = 10;
  private static final double AIM = 1.25;
  private static final String WORDS = "' of host-' || n % 997";

  /** One case in ten is hidden from the one who asks. */
  private static final String SEEN = "case when n % 10 = 0 then 'CONFIDENTIAL' else 'INTERNAL' end";

  /** Exhibits of all cases. */
  private static final String SPREAD =
      """
      with many as (
        select workspace_id, id, row_number() over (partition by workspace_id order by id) - 1 k,
          count(*) over (partition by workspace_id) cases
        from case_file),
      exhibits as (
        select workspace_id, id, row_number() over (partition by workspace_id order by id) r
        from evidence)
      update evidence e set case_id = many.id
      from exhibits join many on many.workspace_id = exhibits.workspace_id
      where e.workspace_id = exhibits.workspace_id and e.id = exhibits.id and k = r % cases\
      """;

  /** A copy of an exhibit is in the same hands as its original. */
  private static final String IN_HANDS =
      """
      insert into evidence_state
      select (jsonb_populate_record(s, jsonb_build_object('evidence_id', e.id, 'case_id', e.case_id))).*
      from evidence e
      join evidence_state s on s.workspace_id = e.workspace_id and s.evidence_id = (
        select o.evidence_id from evidence_state o where o.workspace_id = e.workspace_id limit 1)
      where not exists (select from evidence_state o
        where o.workspace_id = e.workspace_id and o.evidence_id = e.id)\
      """;

  /** One alert in fifty is of somebody important. */
  private static final String TAGGED =
      """
      insert into alert_tag
      select (jsonb_populate_record(t, jsonb_build_object('alert_id', a.id, 'tag', 'vip'))).*
      from (select workspace_id, id, row_number() over (order by id) r from alert) a
      join alert_tag t on t.workspace_id = a.workspace_id and t.alert_id = (
        select o.alert_id from alert_tag o where o.workspace_id = a.workspace_id limit 1)
      where r % 50 = 0
      on conflict do nothing\
      """;

  private static final String FIRST_CASE =
      "(select id from case_file c where c.workspace_id = o.workspace_id order by number limit 1)";

  /** Of the one who asks. */
  private static final String READER = "(select id from user_account where database_role = 'mia')";

  private static final Map<String, Map<String, String>> COPIED =
      Map.of(
          "alert",
          Map.of("title", "o.title || " + WORDS, "detected_at", ago("1 minute")),
          "incident",
          Map.of("title", "o.title || " + WORDS, "created_at", ago("1 hour")),
          "case_file",
          Map.of("title", "o.title || " + WORDS, "confidentiality", SEEN),
          "evidence",
          Map.of("name", "o.name || " + WORDS),
          "observable",
          observable("'host-' || n || '.example'"),
          "detection",
          Map.of("title", "o.title || " + WORDS, "detected_at", ago("1 minute")),
          "infringement",
          Map.of("detected_at", ago("1 hour")),
          "timeline_event",
          Map.of(
              "title",
              "o.title || " + WORDS,
              "alert_id",
              "null",
              "incident_id",
              "null",
              "case_id",
              FIRST_CASE),
          "notification",
          Map.of("created_at", ago("1 minute"), "user_id", READER),
          "audit_log",
          Map.of("actor_login", "'host-' || n % 997"));

  private final int rowsOfEach = Integer.getInteger("bench.rows", 20_000);
  private final int rounds = Integer.getInteger("bench.rounds", 7);
  private final int calls = Integer.getInteger("bench.calls", 20);

  @SuppressWarnings("SystemOut")
  private final Report report = new Report(System.out);

  private GuardBench() {}

  /** Runs everything. */
  public static void main(String[] arguments) throws Exception {
    System.exit(new GuardBench().run() == 0 ? 0 : 1);
  }

  private static String ago(String step) {
    return "now() - n * interval '" + step + "'";
  }

  private static Map<String, String> observable(String value) {
    return Map.of(
        "type",
        "'DOMAIN'",
        "value_as_written",
        value,
        "normalised",
        value,
        "value_digest",
        "sha256(convert_to(" + value + ", 'UTF8'))");
  }

  private int run() throws Exception {
    var folder = Files.createTempDirectory("guard");
    try (var fixture = WorkspaceFixture.open(TestDatabase.POSTGRESQL_18, folder)) {
      Specimens.store(fixture.alder());
      Specimens.store(fixture.birch());
      fill(fixture);
      var queries = queries(fixture.session("mia", "alder"), firstCase(fixture));
      measure(queries, new LinkedHashMap<>());
      var on = new LinkedHashMap<String, Times>();
      var off = new LinkedHashMap<String, Times>();
      for (var i = 0; i < rounds; i++) {
        guard(fixture, "disable");
        measure(queries, off);
        guard(fixture, "enable");
        measure(queries, on);
      }
      on.forEach(
          (what, times) ->
              report.time(what, "not guarded", times, Objects.requireNonNull(off.get(what)), AIM));
    }
    return report.print();
  }

  private void fill(WorkspaceFixture fixture) throws SQLException {
    try (var administrator = fixture.everything()) {
      var rows = new ManyRows(administrator);
      rows.execute("update case_file set confidentiality = 'INTERNAL'");
      for (var table : COPIED.entrySet()) {
        var isCase = table.getKey().equals("case_file");
        rows.multiply(table.getKey(), isCase ? rowsOfEach / 10 : rowsOfEach, table.getValue());
      }
      rows.execute(SPREAD);
      rows.execute(IN_HANDS);
      rows.execute(TAGGED);
      rows.finish();
    }
  }

  private static UUID firstCase(WorkspaceFixture fixture) throws SQLException {
    try (var administrator = fixture.everything();
        var statement = administrator.createStatement();
        var row =
            statement.executeQuery(
                "select c.id from case_file c join workspace w on w.id = c.workspace_id"
                    + " where w.slug = 'alder' order by c.number limit 1")) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  private static void guard(WorkspaceFixture fixture, String change) throws SQLException {
    try (var administrator = fixture.everything();
        var statement = administrator.createStatement()) {
      statement.execute(
          """
          do $$ declare target regclass; begin
            for target in select oid from pg_class
                where relnamespace = 'sentineliq'::regnamespace and relkind = 'r' loop
              execute format('alter table %%s %s row level security', target);
            end loop;
          end $$\
          """
              .formatted(change));
      administrator.commit();
    }
  }

  /** Asks the store; how much it said. */
  @FunctionalInterface
  private interface Asking {
    int ask();
  }

  /** A statement is planned for good at its sixth call, and each switch forgets the plans. */
  private void measure(Map<String, Asking> queries, Map<String, Times> into) throws Exception {
    for (var query : queries.entrySet()) {
      for (var i = 0; i < WARMING; i++) {
        if (query.getValue().ask() == 0) {
          throw new IllegalStateException(query.getKey() + ": an empty list costs nothing");
        }
      }
      Report.time(
          into.computeIfAbsent(query.getKey(), what -> new Times()),
          () -> {
            for (var i = 0; i < calls; i++) {
              query.getValue().ask();
            }
          });
    }
  }

  private Map<String, Asking> queries(WorkspaceSession session, UUID caseId) {
    var queries = new LinkedHashMap<String, Asking>();
    alerts(session, queries);
    investigations(session, caseId, queries);
    brands(session, queries);
    var audit = session.audit();
    queries.put("audit, a page", () -> audit.page(rowsOfEach, PAGE, UNWATCHED).size());
    queries.put(
        "audit, words",
        () -> audit.matching(new AuditFilter("host-471", "", TimeRange.ALWAYS), UNWATCHED).size());
    queries.put("notifications", () -> session.notifications().page(null, PAGE, UNWATCHED).size());
    queries.put("notifications, unread", () -> (int) session.notifications().unread());
    return queries;
  }

  private static void alerts(WorkspaceSession session, Map<String, Asking> queries) {
    var service = session.alerts();
    var all = AlertFilter.EVERYTHING;
    var open =
        all.withSeverities(Set.of(Severity.CRITICAL, Severity.HIGH)).withStatuses(AlertFilter.OPEN);
    list(queries, "alerts", service, newest(all));
    list(queries, "alerts, severity and status", service, newest(open));
    list(queries, "alerts, words", service, newest(all.withWords(List.of("host-471"))));
    list(queries, "alerts, a tag", service, newest(all.withValues(AlertFacet.TAG, Set.of("vip"))));
    queries.put(
        "alerts, counts of the chips", () -> service.facets(open, UNWATCHED).cells().size());
  }

  private static AlertQuery newest(AlertFilter filter) {
    return new AlertQuery(filter, AlertQuery.NEWEST_FIRST);
  }

  private static void investigations(
      WorkspaceSession session, UUID caseId, Map<String, Asking> queries) {
    var incidents = session.incidents();
    list(queries, "incidents", incidents, new IncidentQuery(true));
    list(queries, "incidents, words", incidents, new IncidentQuery(IncidentView.ALL, "host-471"));
    list(queries, "cases", session.cases(), new CaseQuery(true));
    list(queries, "cases, words", session.cases(), new CaseQuery(CaseView.ALL, "host-471"));
    var events = TimelineQuery.all(TimelineSubjects.caseFile(caseId));
    list(queries, "events of a case", session.timelines(), events);
    var exhibits = session.evidence();
    list(queries, "exhibits", exhibits, ExhibitQuery.everything());
    list(queries, "exhibits, words", exhibits, ExhibitQuery.everything().withWords("host-471"));
    var observables = new ObservableService(session.transactions());
    list(queries, "observables", observables, new ObservableQuery(ObservableView.ALL, ""));
    list(
        queries,
        "observables, words",
        observables,
        new ObservableQuery(ObservableView.ALL, "-471"));
  }

  private static void brands(WorkspaceSession session, Map<String, Asking> queries) {
    list(queries, "detections", session.detections(), DetectionQuery.OPEN);
    list(
        queries,
        "infringements",
        session.infringements(),
        new InfringementQuery(InfringementView.ALL));
  }

  private static <Q> void list(
      Map<String, Asking> queries, String what, ListSource<Q, ?> source, Q query) {
    queries.put(
        what + ", first page", () -> source.firstPage(query, PAGE, UNWATCHED).rows().size());
  }
}
