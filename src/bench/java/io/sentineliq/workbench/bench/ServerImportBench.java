package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.bench.Report.Times;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.postgresql.PGConnection;

/** The import into PostgreSQL against COPY of the same rows into the same tables. */
final class ServerImportBench {

  private final Server server;
  private final Path folder;
  private final Path eve;
  private final Sizes sizes;
  private String expected = "";

  ServerImportBench(Server server, Path folder, Path eve, Sizes sizes) {
    this.server = server;
    this.folder = folder;
    this.eve = eve;
    this.sizes = sizes;
  }

  void run(Report report) throws Exception {
    dump(report);
    var copy = new Times();
    var owner = new Times();
    var analyst = new Times();
    for (var round = 0; round < sizes.rounds(); round++) {
      inFreshDatabase(
          database -> {
            unguard(database);
            Report.time(copy, () -> copy(database));
          });
      inFreshDatabase(
          database -> {
            withoutPolicies(database);
            load(database, owner);
          });
      inFreshDatabase(database -> load(database, analyst));
    }
    report.speed(
        "import of " + sizes.alerts() + " alerts, PostgreSQL, policies off",
        "`COPY` of the same rows",
        owner,
        copy,
        0.7);
    report.speed(
        "the same as an analyst under row-level security", "policies off", analyst, owner, 0.75);
  }

  @FunctionalInterface
  private interface Round {
    void run(String database) throws Exception;
  }

  private void inFreshDatabase(Round round) throws Exception {
    var database = server.newDatabase();
    System.gc();
    round.run(database);
    try (var connection = server.superuser(database)) {
      var census = Tables.census(connection);
      if (!census.equals(expected)) {
        throw new IllegalStateException("other rows: " + census + ", not " + expected);
      }
    }
    server.drop(database);
  }

  /** Imports once, which also warms everything, and keeps the rows as COPY writes them. */
  private void dump(Report report) throws Exception {
    var database = server.newDatabase();
    var heap = new HeapWatch();
    heap.begin();
    load(database, new Times());
    report.figure(
        "peak heap while " + sizes.alerts() + " alerts are imported, garbage included",
        "`-Xmx512m`",
        heap.peak(),
        "MiB",
        512);
    report.fact(
        "most that a collection of the whole heap left while it ran",
        "%.1f MiB".formatted(heap.kept()));
    report.fact("live heap after it", "%.1f MiB".formatted(HeapWatch.live()));
    try (var connection = server.superuser(database)) {
      expected = Tables.census(connection);
      var api = connection.unwrap(PGConnection.class).getCopyAPI();
      for (var table : Tables.FILLED) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file(table)))) {
          api.copyOut("copy (select * from " + table + ") to stdout", out);
        }
      }
    }
    server.drop(database);
  }

  /** COPY alone leaves no history, which a trigger would refuse; the keys stay checked. */
  private void unguard(String database) throws Exception {
    for (var table : Tables.FILLED) {
      server.execute(database, "alter table " + table + " disable trigger user");
    }
  }

  private void withoutPolicies(String database) throws Exception {
    for (var table : Tables.FILLED) {
      server.execute(
          database,
          "alter table " + table + " disable row level security",
          "alter table " + table + " no force row level security");
    }
  }

  private void copy(String database) throws Exception {
    try (var connection = server.superuser(database)) {
      connection.setAutoCommit(false);
      var api = connection.unwrap(PGConnection.class).getCopyAPI();
      for (var table : Tables.FILLED) {
        try (var in = new BufferedInputStream(Files.newInputStream(file(table)))) {
          api.copyIn("copy " + table + " from stdin", in);
        }
      }
      connection.commit();
    }
  }

  private void load(String database, Times times) throws Exception {
    try (var store = server.signIn(database);
        var session = Server.session(store)) {
      var imports = new AlertImport(store, session.transactions(), folder, Clock.systemUTC());
      Report.time(
          times, () -> imports.importFile(eve, AlertFormats.recognising(), Progress.unwatched()));
    }
  }

  private Path file(String table) {
    return folder.resolve(table + ".copy");
  }
}
