package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an act.
 *
 * @param action as the history names it
 * @param title one line for the timeline
 * @param description more for the timeline
 * @param facts its parameters, for the history
 */
record ActStory(
    String action, String title, @Nullable String description, Map<String, String> facts) {

  private static final String ASSIGNED = "ALERT_ASSIGNED";

  static ActStory of(AlertAct act, Assignee assignee) {
    return switch (act) {
      case AlertAct.Acknowledge _ ->
          new ActStory(
              "ALERT_ACKNOWLEDGED", Messages.text("alert.timeline.acknowledged"), null, Map.of());
      case AlertAct.Take _ ->
          new ActStory(
              "ALERT_TAKEN",
              Messages.text("alert.timeline.taken", assignee.name()),
              null,
              assignee.facts());
      case AlertAct.Assign assign -> assigned(assign, assignee);
      case AlertAct.Dismiss dismiss ->
          closed(
              "ALERT_DISMISSED",
              "alert.timeline.dismissed",
              dismiss.resolution(),
              dismiss.reason());
      case AlertAct.Resolve resolve ->
          closed(
              "ALERT_RESOLVED", "alert.timeline.resolved", resolve.resolution(), resolve.reason());
      case AlertAct.Reopen reopen ->
          new ActStory(
              "ALERT_REOPENED",
              Messages.text("alert.timeline.reopened"),
              reopen.reason(),
              Map.of("reason", reopen.reason()));
      case AlertAct.Tag tag -> tagged(tag);
    };
  }

  static ActStory undone(UUID actId, String action) {
    return new ActStory(
        "ALERT_CHANGE_UNDONE",
        Messages.text("alert.timeline.undone"),
        null,
        Map.of("undone_act", actId.toString(), "undone_action", action));
  }

  private static ActStory assigned(AlertAct.Assign act, Assignee assignee) {
    return act.assigneeId() == null
        ? new ActStory(ASSIGNED, Messages.text("alert.timeline.unassigned"), null, Map.of())
        : new ActStory(
            ASSIGNED,
            Messages.text("alert.timeline.assigned", assignee.name()),
            null,
            assignee.facts());
  }

  private static ActStory closed(
      String action, String titleKey, Resolution resolution, @Nullable String reason) {
    var outcome = Map.of("resolution", resolution.name());
    var facts =
        reason == null ? outcome : Map.of("resolution", resolution.name(), "reason", reason);
    return new ActStory(action, Messages.text(titleKey, Messages.of(resolution)), reason, facts);
  }

  private static ActStory tagged(AlertAct.Tag act) {
    var changes =
        Stream.concat(
            act.added().stream().map(tag -> "+" + tag),
            act.removed().stream().map(tag -> "−" + tag));
    return new ActStory(
        "ALERT_TAGGED",
        Messages.text("alert.timeline.tagged"),
        changes.collect(Collectors.joining(", ")),
        Map.of(
            "tags_added", String.join(", ", act.added()),
            "tags_removed", String.join(", ", act.removed())));
  }
}
