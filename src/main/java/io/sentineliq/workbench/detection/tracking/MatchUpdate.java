package io.sentineliq.workbench.detection.tracking;

import io.sentineliq.workbench.detection.text.ClearTexts.Clear;
import io.sentineliq.workbench.detection.text.MaskedText;
import io.sentineliq.workbench.detection.text.TextMatch;
import io.sentineliq.workbench.detection.text.TextQueries_;
import io.sentineliq.workbench.detection.text.TrackerFind;
import io.sentineliq.workbench.detection.text.WatchedTracker;
import io.sentineliq.workbench.detection.tracker.Tracker;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes the stored matches of a tracker what its pattern says now. Doing it again changes nothing,
 * so what was cancelled is finished by saving the tracker again.
 */
final class MatchUpdate {

  private final Transactions transactions;
  private final UUID trackerId;
  private final Tracker tracker;

  MatchUpdate(Transactions transactions, UUID trackerId, Tracker tracker) {
    this.transactions = transactions;
    this.trackerId = trackerId;
    this.tracker = tracker;
  }

  void run(Progress progress) {
    new StoredTexts(transactions)
        .walk(progress, some -> transactions.write(progress, unit -> update(unit, some)));
  }

  private boolean update(UnitOfWork unit, List<Clear> texts) {
    var rule = unit.require(TrackerRule.class, trackerId);
    var found = finds(rule.watched(tracker), texts);
    var removed = 0;
    var moved = 0;
    var ids = texts.stream().map(Clear::detectionId).toList();
    for (var match : unit.queries(TextQueries_::new).matchesOf(trackerId, ids)) {
      var find = found.remove(match.detectionId());
      if (find == null) {
        unit.remove(match);
        removed++;
      } else if (match.moveTo(find, unit.now())) {
        moved++;
      }
    }
    found.forEach((id, find) -> unit.add(new TextMatch(id, find, unit.now())));
    if (found.size() + removed + moved > 0) {
      unit.audit(
          "TRACKER_APPLIED",
          rule.ref(),
          Messages.text("tracker.applied", found.size(), removed),
          Difference.none());
    }
    return true;
  }

  private Map<UUID, TrackerFind> finds(WatchedTracker watched, List<Clear> texts) {
    var finds = new HashMap<UUID, TrackerFind>();
    for (var text : texts) {
      var matches = tracker.match(text.content());
      if (!matches.isEmpty()) {
        var masked = MaskedText.of(text.content()).text();
        finds.put(text.detectionId(), TrackerFind.of(watched, matches, masked));
      }
    }
    return finds;
  }
}
