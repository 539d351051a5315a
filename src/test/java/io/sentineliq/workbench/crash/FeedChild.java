package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.feed.FeedKind;
import io.sentineliq.workbench.detection.feed.FeedSummary;
import io.sentineliq.workbench.detection.source.NewSource;
import io.sentineliq.workbench.detection.source.SourceQuery;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Memberships;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Imports a feed and says how far it is; then waits to be killed. */
final class FeedChild {

  private FeedChild() {}

  /** Arguments: the store's address, the file. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws InterruptedException {
    try (var store = ImportStores.open(arguments[0])) {
      var progress = new Cancellation((done, total, detail) -> System.out.println("@" + done));
      run(store, Path.of(arguments[1]), progress);
      Thread.sleep(Duration.ofMinutes(1));
    }
  }

  /** A brand and a source in the only workspace of {@code store}. */
  static void prepare(Datastore store) {
    try (var session = session(store)) {
      var domains = List.of("alderlume.com");
      session
          .brands()
          .add(new NewBrand("Alderlume", null, null, null, List.of(), domains, List.of(), 1));
      session.sources().add(new NewSource("Registered", SourceType.MANUAL, null, null));
    }
  }

  static FeedSummary run(Datastore store, Path file, Progress progress) {
    try (var session = session(store)) {
      var source = session.sources().allIds(new SourceQuery(false), progress).get(0);
      return session.feeds().importFile(file, FeedKind.DOMAINS, source, progress);
    }
  }

  private static WorkspaceSession session(Datastore store) {
    var membership = Memberships.of(store).getFirst();
    return new WorkspaceSession(store, membership, "desk", Clock.systemUTC(), () -> {});
  }
}
