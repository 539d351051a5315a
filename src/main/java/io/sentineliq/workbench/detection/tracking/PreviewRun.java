package io.sentineliq.workbench.detection.tracking;

import io.sentineliq.workbench.detection.text.ClearTexts.Clear;
import io.sentineliq.workbench.detection.text.MaskedText;
import io.sentineliq.workbench.detection.text.TextQueries_;
import io.sentineliq.workbench.detection.tracker.Tracker;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tries one pattern over the stored texts. */
final class PreviewRun {

  private static final int SIDE = 60;
  private static final int LONGEST = 120;

  private final Transactions transactions;
  private final Tracker tracker;
  private final Set<UUID> lost;
  private final List<Change> changes = new ArrayList<>();
  private long texts;
  private long found;
  private long added;

  private PreviewRun(Transactions transactions, Tracker tracker, Set<UUID> matched) {
    this.transactions = transactions;
    this.tracker = tracker;
    this.lost = matched;
  }

  /** A text for which something changes, without its title. */
  private record Change(UUID detectionId, String context, boolean isAdded) {}

  static TrackerPreview of(
      Transactions transactions, NewTracker said, Optional<UUID> existing, Progress progress) {
    var tracker = said.toPattern().compile();
    var matched =
        existing
            .map(
                id ->
                    transactions.read(
                        progress, unit -> unit.queries(TextQueries_::new).matchedBy(id)))
            .orElse(List.of());
    var run = new PreviewRun(transactions, tracker, new HashSet<>(matched));
    new StoredTexts(transactions)
        .walk(progress, some -> some.forEach(text -> run.look(text, matched.size())));
    return run.result(progress);
  }

  private void look(Clear text, int known) {
    texts++;
    var matches = tracker.match(text.content());
    if (matches.isEmpty()) {
      return;
    }
    found++;
    var isKnown = known > 0 && lost.remove(text.detectionId());
    if (!isKnown) {
      added++;
      if (changes.size() < TrackerPreview.MOST) {
        var first = matches.getFirst();
        changes.add(
            new Change(
                text.detectionId(), context(text.content(), first.offset(), first.length()), true));
      }
    }
  }

  private TrackerPreview result(Progress progress) {
    lost.stream()
        .limit(Math.max(0, TrackerPreview.MOST - changes.size()))
        .forEach(id -> changes.add(new Change(id, "", false)));
    var ids = changes.stream().map(Change::detectionId).toList();
    var titles =
        transactions.read(progress, unit -> unit.queries(TrackerQueries_::new).titles(ids)).stream()
            .collect(Collectors.toMap(TitleOfDetection::id, Function.identity()));
    var examples =
        changes.stream()
            .flatMap(
                change ->
                    Optional.ofNullable(titles.get(change.detectionId())).stream()
                        .map(
                            text ->
                                new TrackerPreview.Example(
                                    change.detectionId(),
                                    text.title(),
                                    change.context(),
                                    change.isAdded())))
            .toList();
    return new TrackerPreview(texts, found, added, lost.size(), examples);
  }

  private static String context(String text, int at, int length) {
    var masked = MaskedText.of(text).text();
    var from = Math.max(0, at - SIDE);
    var to = Math.min(masked.length(), at + Math.min(length, LONGEST) + SIDE);
    return masked.substring(from, to).replaceAll("\\s+", " ").strip();
  }
}
