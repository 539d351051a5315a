package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.support.EveFiles;
import io.sentineliq.workbench.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.application.Platform;

/** Runs the benches that are wanted and prints one table; ends with 1 when an aim is missed. */
public final class WorkbenchBench {

  private static final long SEED = 7;
  private static final int WARMING = 10_000;

  private final Sizes sizes = Sizes.ofProcess();

  @SuppressWarnings("SystemOut")
  private final Report report = new Report(System.out);

  private final Path folder;

  private WorkbenchBench(Path folder) {
    this.folder = folder;
  }

  /** Without arguments; the sizes are system properties. */
  public static void main(String[] arguments) throws Exception {
    var folder = Files.createTempDirectory("bench");
    var misses = 0;
    try {
      misses = new WorkbenchBench(folder).run();
    } finally {
      delete(folder);
      // Its thread would keep a failed run alive for ever.
      Platform.exit();
    }
    System.exit(misses == 0 ? 0 : 1);
  }

  private int run() throws Exception {
    if (sizes.wants("lookalike")) {
      new LookalikeBench(sizes.domains(), sizes.rounds()).run(report);
    }
    if (sizes.wants("scan")) {
      new ScanBench(folder, sizes.rounds()).run(report);
    }
    if (sizes.wants("case")) {
      for (var database : List.of(TestDatabase.H2, TestDatabase.POSTGRESQL_18)) {
        var room = Files.createDirectories(folder.resolve(database.name()));
        new CaseBench(room, database, sizes.rounds()).run(report);
      }
    }
    if (sizes.wants("local")) {
      var warming = eve("warming.json", Math.min(WARMING, sizes.localAlerts()));
      var eve = eve("local.json", sizes.localAlerts());
      new LocalImportBench(folder, warming, eve, sizes.localAlerts(), sizes.rounds()).run(report);
    }
    if (sizes.wants("import") || sizes.wants("list") || sizes.wants("screen")) {
      onServer();
    }
    report.fact("heap of the process", (Runtime.getRuntime().maxMemory() >> 20) + " MiB at most");
    return report.print();
  }

  private void onServer() throws Exception {
    try (var server = new Server()) {
      if (sizes.wants("import")) {
        var eve = eve("server.json", sizes.alerts());
        new ServerImportBench(server, folder, eve, sizes).run(report);
      }
      if (sizes.wants("list") || sizes.wants("screen")) {
        lists(server);
      }
    }
  }

  private void lists(Server server) throws Exception {
    var database = server.newDatabase();
    ManyAlerts.fill(server, database, sizes.rows());
    UUID workspace;
    try (var superuser = server.superuser(database)) {
      workspace = UUID.fromString(Tables.single(superuser, "select id from workspace"));
    }
    try (var store = server.signIn(database);
        var session = Server.session(store);
        var plain = server.plain(database)) {
      plain.setAutoCommit(false);
      if (sizes.wants("list")) {
        new ListBench(session.alerts(), plain, workspace, sizes.rounds()).run(report);
      }
      if (sizes.wants("screen")) {
        new ScreenBench(store, session, sizes).run(report);
      }
    }
    server.drop(database);
  }

  private Path eve(String name, int alerts) throws IOException {
    var file = folder.resolve(name);
    EveFiles.write(file, SEED, alerts, 0);
    return file;
  }

  static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
