package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act does to an alert and when it may.
 *
 * @param actId what the act is remembered by
 * @param assigneeId whom a taking or assigning act names
 */
record AlertRules(AlertAct act, UUID actId, @Nullable UUID assigneeId, Instant now) {

  /** Why the alert is to be left alone, if it is. */
  Optional<LeftAlone> obstacle(CurrentAlert alert) {
    var status = alert.state().status();
    return Optional.ofNullable(
        switch (act) {
          case AlertAct.Acknowledge _ -> moving(status, AlertStatus.ACKNOWLEDGED);
          case AlertAct.Dismiss _ -> moving(status, AlertStatus.DISMISSED);
          case AlertAct.Resolve _ -> moving(status, AlertStatus.RESOLVED);
          case AlertAct.Reopen _ -> reopening(status);
          case AlertAct.Take _, AlertAct.Assign _ -> assigning(alert.state());
          case AlertAct.Tag tag -> tagging(tag, alert.tags());
        });
  }

  /** What becomes of an alert without an obstacle. */
  AlertMove move(CurrentAlert alert) {
    return act instanceof AlertAct.Tag tag
        ? new AlertMove(
            alert,
            alert.state(),
            minus(tag.added(), alert.tags()),
            minus(alert.tags(), tag.added()))
        : new AlertMove(alert, after(alert.state()), Set.of(), Set.of());
  }

  /** The tags the act is about. */
  Set<String> tags() {
    if (!(act instanceof AlertAct.Tag tag)) {
      return Set.of();
    }
    var tags = new TreeSet<>(tag.added());
    tags.addAll(tag.removed());
    return tags;
  }

  /** An obstacle as a person with one alert is told of it. */
  ProblemException refusal(CurrentAlert alert, LeftAlone why) {
    var target =
        switch (act) {
          case AlertAct.Acknowledge _ -> AlertStatus.ACKNOWLEDGED;
          case AlertAct.Dismiss _ -> AlertStatus.DISMISSED;
          case AlertAct.Resolve _ -> AlertStatus.RESOLVED;
          case AlertAct.Reopen _ -> AlertStatus.INVESTIGATING;
          case AlertAct.Take _, AlertAct.Assign _, AlertAct.Tag _ -> null;
        };
    return target == null
        ? new Problem.Conflict(Messages.of(why)).asException()
        : new Problem.NotAllowed(Messages.of(alert.state().status()), Messages.of(target))
            .asException();
  }

  private AlertState after(AlertState state) {
    return switch (act) {
      case AlertAct.Acknowledge _ -> state.acknowledged(now);
      case AlertAct.Dismiss dismiss ->
          state.closed(AlertStatus.DISMISSED, dismiss.resolution(), dismiss.reason(), now);
      case AlertAct.Resolve resolve ->
          state.closed(AlertStatus.RESOLVED, resolve.resolution(), resolve.reason(), now);
      case AlertAct.Reopen _ -> state.reopened();
      case AlertAct.Take _, AlertAct.Assign _ -> state.assigned(assigneeId, actId, now);
      case AlertAct.Tag _ -> state;
    };
  }

  private static @Nullable LeftAlone moving(AlertStatus from, AlertStatus to) {
    if (from == to) {
      return LeftAlone.ALREADY_SO;
    }
    return from.canMoveTo(to) ? null : LeftAlone.NOT_ALLOWED;
  }

  private static @Nullable LeftAlone reopening(AlertStatus from) {
    return from == AlertStatus.NEW || from == AlertStatus.ACKNOWLEDGED
        ? LeftAlone.NOT_ALLOWED
        : moving(from, AlertStatus.INVESTIGATING);
  }

  private @Nullable LeftAlone assigning(AlertState state) {
    if (!state.status().isOpen()) {
      return LeftAlone.NOT_ALLOWED;
    }
    var acknowledges = state.status() == AlertStatus.NEW && assigneeId != null;
    return Objects.equals(state.assigneeId(), assigneeId) && !acknowledges
        ? LeftAlone.ALREADY_SO
        : null;
  }

  private static @Nullable LeftAlone tagging(AlertAct.Tag tag, Set<String> tags) {
    return tags.equals(tag.added()) ? LeftAlone.ALREADY_SO : null;
  }

  private static Set<String> minus(Set<String> tags, Set<String> others) {
    var rest = new TreeSet<>(tags);
    rest.removeAll(others);
    return rest;
  }
}
