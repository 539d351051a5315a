package io.sentineliq.workbench.detection.feed;

import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.detection.source.DetectionSource;
import io.sentineliq.workbench.detection.text.TextBench;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Imports feeds into the store. */
public final class FeedService implements Feeds {

  private final Transactions transactions;
  private final Brands brands;
  private final Function<Progress, TextBench> benches;
  private final List<SeenAgain> listeners;

  /**
   * Works through {@code transactions} for {@code brands} with the trackers of {@code benches};
   * {@code listeners} learn of what is known and seen again.
   */
  public FeedService(
      Transactions transactions,
      Brands brands,
      Function<Progress, TextBench> benches,
      List<SeenAgain> listeners) {
    this.listeners = List.copyOf(listeners);
    this.transactions = transactions;
    this.brands = brands;
    this.benches = benches;
  }

  @Override
  public FeedSummary importFile(Path path, FeedKind kind, UUID sourceId, Progress progress) {
    var file = FeedFile.at(path);
    var position = new AtomicLong();
    try {
      var fingerprint = file.fingerprint();
      var begun =
          transactions.write(progress, unit -> begin(unit, sourceId, file.name(), fingerprint));
      var run =
          new FeedRun(
              transactions,
              begun,
              listeners,
              brands.watch(progress),
              benches.apply(progress),
              new FeedRun.Place(file.name(), position, file.size()),
              progress);
      try (var in = file.open(position)) {
        kind.reader().read(file.name(), in, run);
      }
      return held(run.finish());
    } catch (IOException | UncheckedIOException e) {
      throw new Problem.UnreadableInput(file.name(), String.valueOf(e.getMessage())).asException(e);
    }
  }

  /** A file that says nothing is told from one in which nothing was found. */
  private static FeedSummary held(FeedSummary summary) {
    if (summary.read() == 0 && summary.rejected() == 0) {
      throw new Problem.UnreadableInput(summary.name(), Messages.text("intake.unreadable.nothing"))
          .asException();
    }
    return summary;
  }

  private static FeedRun.Begun begin(
      UnitOfWork unit, UUID sourceId, String name, byte[] fingerprint) {
    var source = unit.require(DetectionSource.class, sourceId);
    var known = unit.queries(FeedQueries_::new).of(sourceId, fingerprint);
    var feed = known.orElseGet(() -> new FeedImport(source, name, fingerprint, unit.now()));
    var isFirst = !feed.isFinished();
    if (known.isEmpty()) {
      unit.add(feed);
    } else {
      feed.begin(name, unit.now());
    }
    source.synced(unit.now());
    unit.audit("FEED_IMPORT_BEGUN", feed.ref(), name, Difference.none());
    return new FeedRun.Begun(
        feed.id(), sourceId, source.name(), source.type(), feed.records(), isFirst);
  }
}
