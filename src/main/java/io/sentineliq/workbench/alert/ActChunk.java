package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.alert.AlertVerbs.UndoToken;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.timeline.TimelineQueries_;
import io.sentineliq.workbench.undo.UndoLog;
import io.sentineliq.workbench.undo.UndoLog.Kept;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.Page;

/** One transaction of an act: its alerts are locked, judged, changed, remembered and told of. */
final class ActChunk {

  private final UnitOfWork unit;
  private final AlertRules rules;
  private final ActStory story;
  private final Assignee assignee;
  private final Optional<UUID> begun;
  private final UUID actId;

  /**
   * {@code act} in the transaction {@code unit}.
   *
   * @param begun what earlier transactions of the act are remembered by
   */
  ActChunk(UnitOfWork unit, AlertAct act, Optional<UUID> begun) {
    this.assignee = Assignee.of(act, unit);
    this.unit = unit;
    this.begun = begun;
    this.actId = begun.orElseGet(Ids::next);
    this.rules = new AlertRules(act, actId, assignee.id(), unit.now());
    this.story = ActStory.of(act, assignee);
  }

  /** The act on one alert as it was seen, or a {@link Problem}. */
  UndoToken one(UUID alertId, int expectedVersion) {
    var alert =
        AlertStates.lock(unit, List.of(alertId), rules.tags()).stream()
            .findFirst()
            .orElseThrow(() -> new Problem.NotFound(Alert.class.getSimpleName()).asException());
    if (alert.version() != expectedVersion) {
      throw stale(unit, alertId).asException();
    }
    rules
        .obstacle(alert)
        .ifPresent(
            why -> {
              throw rules.refusal(alert, why);
            });
    return new UndoToken(change(List.of(rules.move(alert))));
  }

  /** The act on some of a selection. */
  ChunkOutcome some(List<UUID> ids, boolean isOne, Map<String, String> facts) {
    begun.ifPresent(earlier -> UndoLog.goOn(unit, earlier));
    var verdicts = new Verdicts();
    for (var alert : AlertStates.lock(unit, ids, rules.tags())) {
      rules
          .obstacle(alert)
          .ifPresentOrElse(verdicts::leave, () -> verdicts.move(rules.move(alert)));
    }
    verdicts.missing(ids.size());
    return verdicts.outcome(store(verdicts, isOne, facts));
  }

  /** Who changed the alert last: its timeline knows, the history's bulk entries do not name it. */
  static Problem.Stale stale(UnitOfWork unit, UUID alertId) {
    return unit.queries(TimelineQueries_::new).ofAlert(alertId, Page.first(1)).stream()
        .findFirst()
        .map(event -> new Problem.Stale(event.actor(), event.at()))
        .orElseGet(() -> unit.stale(new SubjectRef(Alert.KIND, alertId)));
  }

  private Optional<UUID> store(Verdicts verdicts, boolean isOne, Map<String, String> facts) {
    if (verdicts.moves().isEmpty()) {
      return begun;
    }
    if (isOne) {
      return Optional.of(change(verdicts.moves()));
    }
    remember(verdicts.moves());
    ActHistory.tellMany(unit, story, actId, verdicts, facts);
    return Optional.of(actId);
  }

  private UUID change(List<AlertMove> moves) {
    remember(moves);
    moves.forEach(move -> ActHistory.tellOne(unit, story, move));
    return actId;
  }

  private void remember(List<AlertMove> moves) {
    AlertStates.write(unit, moves);
    if (begun.isEmpty()) {
      UndoLog.begin(unit, actId, story.action());
    }
    UndoLog.keep(unit, actId, moves.stream().map(ActChunk::kept).toList());
    AssignmentNews.tell(unit, assignee, actId, moves);
  }

  private static Kept kept(AlertMove move) {
    return new Kept(move.alertId(), move.versionAfter(), AlertUndo.text(move));
  }
}
