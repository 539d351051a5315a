package io.sentineliq.workbench.detection.feed;

import io.sentineliq.workbench.brand.Watch;
import io.sentineliq.workbench.brand.lookalike.LookalikeScorer;
import io.sentineliq.workbench.brand.lookalike.Tier;
import io.sentineliq.workbench.detection.LookalikeHit;
import io.sentineliq.workbench.detection.LookalikeStore;
import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.source.DetectionSource;
import io.sentineliq.workbench.detection.text.TextBench;
import io.sentineliq.workbench.detection.text.TextDraft;
import io.sentineliq.workbench.detection.text.TextFinds;
import io.sentineliq.workbench.detection.text.TextOrigin;
import io.sentineliq.workbench.detection.text.TextService;
import io.sentineliq.workbench.detection.text.TextTally;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One import: what it is given is judged at once, and what matters is stored chunk by chunk, each
 * with how far the feed was read, so that a chunk and its place are there together or not at all.
 */
final class FeedRun implements FeedSink {

  private static final int CHUNK = 500;
  private static final int TEXTS = 50;
  private static final long CHARACTERS = 2_000_000;
  private static final int REPORTED = 4_096;

  private final Transactions transactions;
  private final Begun begun;
  private final List<SeenAgain> listeners;
  private final Watch watch;
  private final LookalikeScorer.Scan scan;
  private final TextBench bench;
  private final Place place;
  private final Progress progress;
  private final List<LookalikeHit> hits = new ArrayList<>();
  private final List<TextFinds> texts = new ArrayList<>();
  private long characters;
  private long read;
  private long lookalikes;
  private long added;
  private long rejected;
  private TextTally tally = TextTally.NONE;

  /**
   * An import that the history knows of.
   *
   * @param isFirst whether this feed was never read to its end before
   */
  record Begun(
      UUID id, UUID sourceId, String source, SourceType type, long records, boolean isFirst) {}

  /** Where in the file reading is. */
  record Place(String name, AtomicLong position, long size) {}

  FeedRun(
      Transactions transactions,
      Begun begun,
      List<SeenAgain> listeners,
      Watch watch,
      TextBench bench,
      Place place,
      Progress progress) {
    this.transactions = transactions;
    this.begun = begun;
    this.listeners = listeners;
    this.watch = watch;
    this.scan = watch.scorer().scan();
    this.bench = bench;
    this.place = place;
    this.progress = progress;
  }

  @Override
  public void domain(String name) {
    if (isKnown()) {
      return;
    }
    var verdict = scan.ofText(name);
    if (verdict != null && Tier.of(verdict.score()).compareTo(Tier.MEDIUM) >= 0) {
      watch.brandOf(verdict.brand()).ifPresent(id -> hits.add(LookalikeHit.of(verdict, id)));
    }
    storeWhenFull();
  }

  @Override
  public void text(TextDraft draft) {
    if (isKnown()) {
      return;
    }
    if (bench.matches(draft.content())) {
      texts.add(bench.examine(draft));
      characters += draft.content().length();
    } else {
      tally = tally.and(new TextTally(0, 0, 0, 1));
    }
    storeWhenFull();
  }

  @Override
  public void rejected(long line) {
    rejected++;
  }

  /** Stores what is left and says in the history what came of it. */
  FeedSummary finish() {
    store();
    transactions.write(
        progress,
        unit -> {
          var feed = unit.require(FeedImport.class, begun.id());
          feed.finish(read, unit.now());
          unit.audit("DATA_IMPORTED", feed.ref(), place.name(), Difference.none(), facts());
          return true;
        });
    return new FeedSummary(place.name(), read, begun.records(), lookalikes, added, tally, rejected);
  }

  private Map<String, String> facts() {
    return Map.of(
        "file", place.name(),
        "source", begun.source(),
        "read", Long.toString(read),
        "added", Long.toString(added + tally.added()),
        "rejected", Long.toString(rejected));
  }

  /** Whether an import before this one has stored what matters of this record. */
  private boolean isKnown() {
    if (++read % REPORTED == 0) {
      progress.stopIfCancelled();
      progress.report(
          Math.min(place.position().get(), place.size()),
          place.size(),
          Messages.text("feed.progress", added + tally.added()));
    }
    return read <= begun.records();
  }

  private void storeWhenFull() {
    if (hits.size() >= CHUNK || texts.size() >= TEXTS || characters >= CHARACTERS) {
      store();
    }
  }

  private void store() {
    progress.stopIfCancelled();
    if (hits.isEmpty() && texts.isEmpty()) {
      return;
    }
    var stored = transactions.write(progress, this::chunk);
    lookalikes += hits.size();
    added += stored.domains();
    tally = tally.and(stored.texts());
    hits.clear();
    texts.clear();
    characters = 0;
  }

  private record Stored(int domains, TextTally texts) {}

  private Stored chunk(UnitOfWork unit) {
    var source = unit.reference(DetectionSource.class, begun.sourceId());
    var origin = new LookalikeStore.Origin(begun.source(), begun.type(), source);
    var domains = LookalikeStore.store(unit, hits, origin);
    if (begun.isFirst() && !domains.again().isEmpty()) {
      listeners.forEach(one -> one.seen(unit, domains.again(), begun.source()));
    }
    var textOrigin = new TextOrigin(begun.sourceId(), begun.source(), begun.type(), false, null);
    var kept = TextService.store(unit, begun.id(), textOrigin, texts);
    goOn(unit, domains.added() + kept.added());
    return new Stored(domains.added(), kept);
  }

  /** What is known already counts as read too, or a feed of much that is known never goes on. */
  private void goOn(UnitOfWork unit, int brought) {
    var feed = unit.require(FeedImport.class, begun.id());
    feed.goOn(read, brought, unit.now());
    if (brought == 0) {
      var facts = Map.of("read", Long.toString(read));
      unit.audit("FEED_IMPORT_WENT_ON", feed.ref(), place.name(), Difference.none(), facts);
    }
  }
}
