package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.alert.AlertAct;
import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertService;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.Watcher;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Many analysts on one server, each signed in with a role, a session and connections of their own:
 * they read the queue, open an alert, look at the counts and acknowledge, with a pause of one to
 * three seconds between, while alerts come in every second. Before that one of them is alone. Ends
 * with 1 when anything fails or a commit is heard too late.
 */
public final class AnalystsBench {

  private static final Progress UNWATCHED = Progress.unwatched();
  private static final int PAGE = 200;

  private final int analysts = Integer.getInteger("bench.analysts", 50);
  private final int seconds = Integer.getInteger("bench.seconds", 120);
  private final int aloneSeconds = Integer.getInteger("bench.alone", 30);
  private final int alerts = Integer.getInteger("bench.alerts", 50_000);
  private final int perSecond = Integer.getInteger("bench.ingest", 50);
  private final Map<String, ConcurrentLinkedQueue<Long>> acts = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Throwable> errors = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Long> delays = new ConcurrentLinkedQueue<>();
  private final ConcurrentSkipListMap<Long, Long> committed = new ConcurrentSkipListMap<>();
  private final AtomicInteger conflicts = new AtomicInteger();
  private final AtomicInteger stored = new AtomicInteger();

  @SuppressWarnings("SystemOut")
  private final Report report = new Report(System.out);

  private AnalystsBench() {}

  /** Runs everything. */
  public static void main(String[] arguments) throws Exception {
    System.exit(new AnalystsBench().run() == 0 ? 0 : 1);
  }

  private int run() throws Exception {
    var folder = Files.createTempDirectory("analysts");
    try (var server = new Server()) {
      var name = server.newDatabase();
      ManyAlerts.fill(server, name, alerts);
      var desks = desks(server, name);
      try {
        work(desks.subList(0, 1), "alone", aloneSeconds, folder, false);
        var all = analysts + " analysts";
        try (var _ = desks.getLast().store.watch(new Ear(desks.getLast().store))) {
          work(desks, all, seconds, folder, true);
        }
        tell(all);
      } finally {
        desks.forEach(Desk::close);
      }
    }
    return report.print();
  }

  private record Desk(Datastore store, WorkspaceSession session) {
    void close() {
      session.close();
      store.close();
    }
  }

  private List<Desk> desks(Server server, String name) throws Exception {
    IntStream.range(0, analysts).forEach(i -> server.add(name, "analyst" + i));
    try (var makers = Executors.newFixedThreadPool(2)) {
      var made = new ArrayList<Future<Desk>>();
      for (var i = 0; i < analysts; i++) {
        var login = "analyst" + i;
        made.add(
            makers.submit(
                () -> {
                  var store = server.signIn(name, login);
                  return new Desk(store, Server.session(store));
                }));
      }
      var desks = new ArrayList<Desk>();
      for (var each : made) {
        desks.add(each.get());
      }
      return desks;
    }
  }

  private void work(List<Desk> desks, String who, int time, Path folder, boolean isFed)
      throws InterruptedException {
    var end = System.nanoTime() + Duration.ofSeconds(time).toNanos();
    BooleanSupplier isOpen = () -> System.nanoTime() < end;
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < desks.size(); i++) {
        var seed = i;
        people.execute(() -> analyst(desks.get(seed).session.alerts(), who, seed, isOpen));
      }
      if (isFed) {
        people.execute(() -> feed(desks.getFirst(), folder, isOpen));
      }
    }
  }

  private void analyst(AlertService service, String who, int seed, BooleanSupplier isOpen) {
    var random = new Random(seed);
    var open = AlertFilter.EVERYTHING.withStatuses(AlertFilter.OPEN);
    var query = new AlertQuery(open, AlertQuery.NEWEST_FIRST);
    pause(random.nextInt(2_000));
    while (isOpen.getAsBoolean()) {
      var rows = new ArrayList<AlertRow>();
      timed(who, "reads the first page", () -> rows.addAll(page(service, query)));
      pause(1_000 + random.nextInt(2_000));
      if (!rows.isEmpty()) {
        var row = rows.get(random.nextInt(rows.size()));
        timed(who, "opens an alert", () -> service.details(row.id(), UNWATCHED));
        pause(1_000 + random.nextInt(2_000));
        if (row.status() == AlertStatus.NEW) {
          timed(
              who,
              "acknowledges it",
              () -> service.act(new AlertAct.Acknowledge(), row.id(), row.version()));
        }
      }
      timed(who, "reads the counts", () -> service.facets(open, UNWATCHED));
      pause(1_000 + random.nextInt(2_000));
    }
  }

  private static List<AlertRow> page(AlertService service, AlertQuery query) {
    return service.firstPage(query, PAGE, UNWATCHED).rows();
  }

  /** Alerts of a second at once, as a collector hands them over. */
  private void feed(Desk desk, Path folder, BooleanSupplier isOpen) {
    var imports =
        new AlertImport(desk.store, desk.session.transactions(), folder, Clock.systemUTC());
    var telling =
        desk.session.changes().subscribe(c -> committed.put(c.sequence(), System.nanoTime()));
    var due = System.nanoTime();
    for (var second = 0; isOpen.getAsBoolean(); second++) {
      var file = folder.resolve("second-" + second + ".json");
      var round = second;
      timed(
          "the feed",
          "stores " + perSecond + " alerts",
          () -> {
            write(file, round);
            imports.importFile(file, AlertFormats.recognising(), UNWATCHED);
            stored.addAndGet(perSecond);
          });
      due += TimeUnit.SECONDS.toNanos(1);
      LockSupport.parkNanos(due - System.nanoTime());
    }
    telling.close();
  }

  private void write(Path file, int round) throws IOException {
    var lines = new StringBuilder();
    for (var i = 0; i < perSecond; i++) {
      var n = round * perSecond + i;
      lines.append(
          String.format(
              Locale.ROOT,
              "{\"timestamp\":\"%s\",\"event_type\":\"alert\",\"src_ip\":\"10.0.%d.%d\",\"dest_ip\":\"203.0.113.%d\",\"alert\":{\"signature_id\":%d,\"signature\":\"Rule"
                  + " %d\",\"severity\":%d}}\n",
              Instant.now(),
              n / 250 % 250,
              n % 250,
              n % 200,
              n,
              n % 977,
              1 + n % 3));
    }
    Files.writeString(file, lines.toString());
  }

  private void timed(String who, String what, Report.Work work) {
    var begun = System.nanoTime();
    try {
      work.run();
      acts.computeIfAbsent(what + ", " + who, each -> new ConcurrentLinkedQueue<>())
          .add(System.nanoTime() - begun);
    } catch (ProblemException e) {
      if (e.problem() instanceof Problem.Stale) {
        conflicts.incrementAndGet();
      } else {
        errors.add(e);
      }
    } catch (Exception e) {
      errors.add(e);
    }
  }

  private static void pause(int millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  private void tell(String all) {
    acts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(act -> report.fact(act.getKey(), shown(List.copyOf(act.getValue()))));
    report.fact("alerts that came in", stored.get() + " in " + seconds + " s");
    report.fact("told that a colleague was first, " + all, conflicts + " times");
    report.figure("errors", "", errors.size(), "", 0);
    errors.stream().limit(3).forEach(error -> report.fact("an error", error.toString()));
    var heard = delays.stream().sorted().toList();
    report.fact("commits of the feed that were heard", heard.size() + "");
    report.figure(
        "a commit of the feed is heard, p95, " + all, "", at(heard, 95) / 1e6, "ms", 1_000);
  }

  private static String shown(List<Long> nanos) {
    var sorted = nanos.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p95 %.1f ms, most %.0f ms, %d times",
        at(sorted, 50) / 1e6,
        at(sorted, 95) / 1e6,
        sorted.getLast() / 1e6,
        sorted.size());
  }

  private static long at(List<Long> sorted, int percent) {
    return sorted.isEmpty()
        ? -1
        : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  /** Notes when it can read what the feed committed. */
  private final class Ear implements Watcher {
    private final Datastore store;

    Ear(Datastore store) {
      this.store = store;
    }

    @Override
    public void changed() {
      try (var connection = store.dataSource().getConnection();
          var statement = connection.createStatement();
          var rows = statement.executeQuery("select size - 1 from log_head")) {
        rows.next();
        var newest = rows.getLong(1);
        connection.rollback();
        var now = System.nanoTime();
        var known = committed.headMap(newest, true);
        known.values().forEach(at -> delays.add(Math.max(0, now - at)));
        known.clear();
      } catch (SQLException e) {
        errors.add(e);
      }
    }

    @Override
    public void away() {
      errors.add(new IllegalStateException("the server went away"));
    }

    @Override
    public void back() {}
  }
}
