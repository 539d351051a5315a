package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.app.Opening;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.Protection;
import io.sentineliq.workbench.support.Specimens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Evidence and ledger on their stores; ends with 1 when an aim is missed. */
public final class ProofBench {

  private static final int ALERTS = 8;

  private final int rounds = Integer.getInteger("bench.rounds", 3);

  @SuppressWarnings("SystemOut")
  private final Report report = new Report(System.out);

  private final Path folder;

  private ProofBench(Path folder) {
    this.folder = folder;
  }

  /** Arguments: which of {@code evidence}, {@code local}, {@code server}; all without. */
  public static void main(String[] arguments) throws Exception {
    var folder = Files.createTempDirectory("proofs");
    var wanted =
        arguments.length == 0 ? List.of("evidence", "local", "server") : List.of(arguments);
    var bench = new ProofBench(folder);
    var misses = 0;
    try {
      misses = bench.run(wanted);
    } finally {
      WorkbenchBench.delete(folder);
    }
    System.exit(misses == 0 ? 0 : 1);
  }

  private int run(List<String> wanted) throws Exception {
    if (wanted.contains("evidence")) {
      evidence();
    }
    if (wanted.contains("local")) {
      local();
    }
    if (wanted.contains("server")) {
      server();
    }
    report.fact("heap of the process", (Runtime.getRuntime().maxMemory() >> 20) + " MiB at most");
    return report.print();
  }

  private void evidence() throws Exception {
    new EvidenceBench(folder, Long.getLong("bench.evidence.mebibytes", 2_048), rounds).run(report);
  }

  private void local() throws Exception {
    var opening = new Opening(Clock.systemUTC(), () -> {});
    var passphrase = "correct horse battery staple 7".toCharArray();
    try (var store =
        new LocalStores()
            .create(folder.resolve("ledger"), Protection.passphrase(passphrase))
            .datastore()) {
      opening.found(store);
      try (var session = opening.open(store, Optional.empty())) {
        var numbers = "(select x from system_range(?, ?)) n";
        var history = new LongHistory(store.dataSource(), workspace(session), numbers);
        ledger(session, store.dataSource(), history, "encrypted H2 file");
      }
    }
  }

  private void server() throws Exception {
    try (var server = new Server()) {
      var database = server.newDatabase();
      try (var store = server.signIn(database);
          var session = Server.session(store)) {
        var numbers = "generate_series(?::bigint, ?::bigint) n (x)";
        var history = new LongHistory(server.owners(database), workspace(session), numbers);
        ledger(session, server.untold(database), history, "PostgreSQL 18");
      }
    }
  }

  private static UUID workspace(WorkspaceSession session) {
    return session.membership().workspaceId();
  }

  private void ledger(WorkspaceSession session, DataSource bare, LongHistory history, String name)
      throws Exception {
    var alerts =
        IntStream.range(0, ALERTS).mapToObj(n -> Specimens.alert(session, "Beacon " + n)).toList();
    var bench = new LedgerBench(session, bare, name, rounds, alerts);
    if (!Boolean.getBoolean("bench.long")) {
      bench.appends(report);
    }
    history.growTo(Long.getLong("bench.entries", 1_000_000));
    bench.large(report);
  }
}
