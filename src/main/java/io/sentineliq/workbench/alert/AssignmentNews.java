package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.notification.NotificationPost;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Tells a person of alerts that somebody else gave them: one line for each act. */
final class AssignmentNews {

  private AssignmentNews() {}

  /** What was given and is taken back is not told any more. */
  static void withdraw(UnitOfWork unit, UUID actId, List<AlertMove> moves) {
    var taken =
        moves.stream()
            .filter(
                move -> !Objects.equals(move.from().state().assigneeId(), move.to().assigneeId()))
            .count();
    NotificationPost.withdraw(unit, NotificationEvent.ALERT_ASSIGNED, actId, (int) taken);
  }

  static void tell(UnitOfWork unit, Assignee assignee, UUID actId, List<AlertMove> moves) {
    var memberId = assignee.id();
    if (memberId == null || memberId.equals(unit.actor().id())) {
      return;
    }
    var given =
        moves.stream().filter(move -> !memberId.equals(move.from().state().assigneeId())).toList();
    if (!given.isEmpty()) {
      var example = given.getFirst();
      NotificationPost.toMember(
          unit,
          memberId,
          NotificationEvent.ALERT_ASSIGNED,
          actId,
          new NotificationPost.Share(
              Severity.LOW,
              given.size(),
              new SubjectRef(Alert.KIND, example.alertId()),
              example.from().title()));
    }
  }
}
