package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Tells the timeline of every alert and the history what one transaction of an act did. An act on
 * one alert is told with its fields; of many alerts the history keeps one entry for each
 * transaction, with their number and the digest of their ids.
 */
final class ActHistory {

  private static final String MANY = "ALERT_SELECTION";

  private ActHistory() {}

  static void tellOne(UnitOfWork unit, ActStory story, AlertMove move) {
    tellTimelines(unit, story, List.of(move));
    unit.audit(
        story.action(),
        new SubjectRef(Alert.KIND, move.alertId()),
        move.from().title(),
        move.difference(),
        story.facts());
  }

  /** {@code facts} say where this transaction stands in the act. */
  static void tellMany(
      UnitOfWork unit, ActStory story, UUID actId, Verdicts verdicts, Map<String, String> facts) {
    var moves = verdicts.moves();
    tellTimelines(unit, story, moves);
    var all = new TreeMap<>(story.facts());
    all.putAll(facts);
    all.put("changed", Integer.toString(moves.size()));
    all.put("changed_ids_sha256", IdDigest.of(moves.stream().map(AlertMove::alertId).toList()));
    verdicts
        .leftAlone()
        .forEach(
            (why, count) ->
                all.put("left_alone_" + why.name().toLowerCase(Locale.ROOT), count.toString()));
    unit.audit(
        story.action(),
        new SubjectRef(MANY, actId),
        Messages.text("alert.act.audit", story.title(), moves.size()),
        Difference.none(),
        all);
  }

  private static void tellTimelines(UnitOfWork unit, ActStory story, List<AlertMove> moves) {
    if (!moves.isEmpty()) {
      var alertIds = moves.stream().map(AlertMove::alertId).toList();
      Timeline.addToAll(unit, alertIds, TimelineType.INFO, story.title(), story.description());
    }
  }
}
