package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.ImportSummary;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Memberships;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Imports a file and says after every chunk that it is stored; then waits to be killed. */
final class ImportChild {

  static final String STORED = "@stored";

  private ImportChild() {}

  /** Arguments: the store's address, the file. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws InterruptedException {
    var file = Path.of(arguments[1]);
    try (var store = ImportStores.open(arguments[0])) {
      run(store, file, new Cancellation((done, total, detail) -> System.out.println(STORED)));
      Thread.sleep(Duration.ofMinutes(1));
    }
  }

  /** Imports {@code file} into the only workspace of {@code store}. */
  static ImportSummary run(Datastore store, Path file, Progress progress) {
    var clock = Clock.systemUTC();
    var membership = Memberships.of(store).getFirst();
    try (var session = new WorkspaceSession(store, membership, "desk", clock, () -> {})) {
      var rejects = file.resolveSibling("rejects");
      return new AlertImport(store, session.transactions(), rejects, clock)
          .importFile(file, AlertFormats.recognising(), progress);
    }
  }
}
