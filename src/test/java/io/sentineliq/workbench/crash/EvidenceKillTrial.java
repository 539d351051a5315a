package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.HistoryCheck;
import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.ChildJvm;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.workspace.Memberships;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A process that collects evidence and moves it is killed at a random moment, over and over, on the
 * same encrypted store. Whatever it said was done must be there, and nothing half: every chain
 * whole, every byte as it was, no content that nothing refers to.
 */
public final class EvidenceKillTrial {

  private static final Progress QUIET = Progress.unwatched();
  private static final int MOST_ACTS = 8;
  private static final int LONGEST_MILLIS = 150;

  private final String address;
  private final Random random;
  private final Map<UUID, Integer> done = new HashMap<>();

  /** Works on a store in {@code folder}; {@code seed} decides when. */
  public EvidenceKillTrial(TestDatabase database, Path folder, long seed)
      throws IOException, SQLException {
    this.address = new ImportStores(database, folder).create("evidence");
    this.random = new Random(seed);
  }

  /** Starts, kills, opens again, looks; empty, or what is wrong. */
  public String round() throws IOException, InterruptedException {
    kill();
    try (var store = ImportStores.open(address);
        var session =
            new WorkspaceSession(
                store, Memberships.of(store).getFirst(), "desk", Clock.systemUTC(), () -> {})) {
      session.contents().sweep();
      return fault(session);
    }
  }

  private void kill() throws IOException, InterruptedException {
    var seed = Long.toString(random.nextLong());
    try (var child = ChildJvm.start(EvidenceChild.class, address, seed)) {
      for (var left = random.nextInt(MOST_ACTS); left >= 0; left--) {
        remember(child.line());
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
      child.kill();
    }
  }

  private void remember(String line) throws IOException {
    if (!line.startsWith(EvidenceChild.DONE)) {
      throw new IOException("the child said " + line);
    }
    var words = line.split(" ", -1);
    done.put(UUID.fromString(words[1]), Integer.valueOf(words[2]));
  }

  private String fault(WorkspaceSession session) {
    var report =
        new HistoryCheck(session.transactions(), WorkspaceSession.SEALED).verify(List.of(), QUIET);
    if (report.fault().isPresent()) {
      return report.fault().get().sentence();
    }
    var ids = session.evidence().allIds(ExhibitQuery.everything(), QUIET);
    if (!ids.containsAll(done.keySet())) {
      return "an item is lost";
    }
    for (var id : ids) {
      var details = session.evidence().details(id, QUIET);
      if (details.fault().isPresent()) {
        return details.fault().get().sentence();
      }
      if (details.custody().size() < done.getOrDefault(id, 1)) {
        return "an entry is lost";
      }
      if (details.row().isPhysical()) {
        continue;
      }
      var found = session.contents().verify(id, Optional.empty(), QUIET);
      if (!found.isIntact()) {
        return found.why();
      }
    }
    return "";
  }
}
