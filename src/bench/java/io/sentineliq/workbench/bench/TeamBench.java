package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.alert.AlertFacet;
import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.AlertService;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.bench.Report.Times;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.persistence.Watcher;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What it costs that a server guards its rows, and how soon a colleague's commit is heard. Ends
 * with 1 when an aim is missed.
 */
public final class TeamBench {

  private static final Progress UNWATCHED = Progress.unwatched();
  private static final int PAGE = 200;
  private static final int WARM = 20;
  private static final double AIM = 1.25;
  private static final String SWITCH =
      """
      do $$ declare target regclass; begin
        for target in select oid from pg_class
            where relnamespace = 'sentineliq'::regnamespace and relkind = 'r' loop
          execute format('alter table %%s %s row level security', target);
        end loop;
      end $$\
      """;

  /** An act that adds an entry to the history and nothing else. */
  private static final CsvExport.Written NOTHING =
      new CsvExport.Written("none.csv", List.of("Title"), 0, "0".repeat(64));

  private final int alerts = Integer.getInteger("bench.alerts", 100_000);
  private final int rounds = Integer.getInteger("bench.rounds", 5);
  private final int commits = Integer.getInteger("bench.commits", 200);

  @SuppressWarnings("SystemOut")
  private final Report report = new Report(System.out);

  private TeamBench() {}

  /** Runs everything. */
  public static void main(String[] arguments) throws Exception {
    System.exit(new TeamBench().run() == 0 ? 0 : 1);
  }

  private int run() throws Exception {
    try (var server = new Server()) {
      var name = server.newDatabase();
      ManyAlerts.fill(server, name, alerts);
      server.execute(
          name,
          "set session_replication_role = replica",
          "insert into alert_tag (workspace_id, alert_id, tag) select workspace_id, id,"
              + " 'tag-' || abs(hashtext(id::text)) % 50 from alert",
          "set session_replication_role = origin",
          "vacuum analyze");
      try (var store = server.signIn(name);
          var session = Server.session(store)) {
        guarded(server, name, session.alerts());
        heard(server, name, session);
      }
    }
    return report.print();
  }

  private void guarded(Server server, String name, AlertService service) throws Exception {
    var on = new LinkedHashMap<String, Times>();
    var off = new LinkedHashMap<String, Times>();
    measure(service, new LinkedHashMap<>());
    for (var i = 0; i < rounds; i++) {
      server.execute(name, SWITCH.formatted("disable"));
      measure(service, off);
      server.execute(name, SWITCH.formatted("enable"));
      measure(service, on);
    }
    on.forEach(
        (what, times) ->
            report.time(
                what,
                "without row-level security",
                times,
                Objects.requireNonNull(off.get(what)),
                AIM));
  }

  private static void measure(AlertService service, Map<String, Times> into) throws Exception {
    for (var query : queries(service).entrySet()) {
      for (var i = 0; i < WARM; i++) {
        query.getValue().run();
      }
      Report.time(
          into.computeIfAbsent(query.getKey(), what -> new Times()),
          () -> {
            for (var i = 0; i < WARM; i++) {
              query.getValue().run();
            }
          });
    }
  }

  private static Map<String, Report.Work> queries(AlertService service) {
    var all = AlertFilter.EVERYTHING;
    var open =
        all.withSeverities(Set.of(Severity.CRITICAL, Severity.HIGH)).withStatuses(AlertFilter.OPEN);
    var queries = new LinkedHashMap<String, Report.Work>();
    queries.put("first page", () -> page(service, all));
    queries.put("first page, severity and status", () -> page(service, open));
    queries.put("first page, words", () -> page(service, all.withWords(List.of("host-4711"))));
    queries.put(
        "first page, tag", () -> page(service, all.withValues(AlertFacet.TAG, Set.of("tag-7"))));
    queries.put("count of open alerts", service::openCount);
    queries.put("counts of the chips", () -> service.facets(open, UNWATCHED));
    return queries;
  }

  private static void page(AlertService service, AlertFilter filter) {
    service.firstPage(new AlertQuery(filter, AlertQuery.NEWEST_FIRST), PAGE, UNWATCHED);
  }

  /** From the return of a commit to the moment another program is told. */
  private void heard(Server server, String name, WorkspaceSession session) throws Exception {
    var told = new LinkedBlockingQueue<Long>();
    var delays = new ArrayList<Long>();
    try (var store = server.signIn(name);
        var _ = store.watch(new Ear(told))) {
      told.poll(5, TimeUnit.SECONDS);
      for (var i = 0; i < commits; i++) {
        session.alerts().exported(NOTHING);
        var committed = System.nanoTime();
        var heard = told.poll(10, TimeUnit.SECONDS);
        if (heard == null) {
          throw new IllegalStateException("a commit was not heard of");
        }
        delays.add(Math.max(0, heard - committed));
      }
    }
    delays.sort(Long::compare);
    report.figure(
        "a colleague's commit is heard, p95 of " + commits,
        "",
        delays.get(delays.size() * 95 / 100) / 1e6,
        "ms",
        1_000);
    report.fact(
        "the same, p50",
        String.format(Locale.ROOT, "%.0f ms", delays.get(delays.size() / 2) / 1e6));
  }

  /** Notes when it was told. */
  private record Ear(LinkedBlockingQueue<Long> told) implements Watcher {
    @Override
    public void changed() {
      told.add(System.nanoTime());
    }

    @Override
    public void away() {
      throw new IllegalStateException("the server went away");
    }

    @Override
    public void back() {}
  }
}
