package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.alert.Alert;
import io.sentineliq.workbench.alert.intake.DraftRows.AlertEntry;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.notification.NotificationPost;
import io.sentineliq.workbench.notification.NotificationPost.Share;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;

/** Tells those who run the workspace of new alerts: one line for each import, not each alert. */
final class ArrivalNews {

  private ArrivalNews() {}

  static void tell(UnitOfWork unit, UUID importId, String origin, List<AlertEntry> alerts) {
    var shares = new EnumMap<Severity, Share>(Severity.class);
    for (var alert : alerts) {
      var draft = alert.draft();
      var example = new Share(draft.severity(), 1, ref(alert.id()), draft.title());
      shares.merge(draft.severity(), example, ArrivalNews::together);
    }
    NotificationPost.toAdministrators(
        unit, NotificationEvent.ALERT_CREATED, importId, origin, List.copyOf(shares.values()));
  }

  private static Share together(Share first, Share next) {
    return new Share(
        first.severity(), first.count() + next.count(), first.example(), first.words());
  }

  private static SubjectRef ref(UUID alertId) {
    return new SubjectRef(Alert.KIND, alertId);
  }
}
