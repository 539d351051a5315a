package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.evidence.handover.BagImport;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Memberships;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Takes a bag in and says so, unless it is killed before. */
final class BagChild {

  static final String READY = "@ready";
  static final String DONE = "@done";

  private BagChild() {}

  /** Arguments: the store's address, the bag. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws InterruptedException {
    try (var store = ImportStores.open(arguments[0]);
        var session =
            new WorkspaceSession(
                store, Memberships.of(store).getFirst(), "desk", Clock.systemUTC(), () -> {})) {
      var signer = ExhibitSpecimens.signer(session, "Ana");
      var caseId = ExhibitSpecimens.caseForAll(session);
      System.out.println(READY);
      new BagImport(session.transactions(), session.received(), session.custody())
          .take(
              BagKillTrial.request(Path.of(arguments[1]), caseId),
              signer,
              check -> {},
              Progress.unwatched());
      System.out.println(DONE);
      Thread.sleep(Duration.ofMinutes(1));
    }
  }
}
