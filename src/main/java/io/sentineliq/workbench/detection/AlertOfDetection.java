package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.alert.CarriedAlerts;
import io.sentineliq.workbench.alert.intake.ManualIntake;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes alerts of detections, and takes them back. */
final class AlertOfDetection {

  private AlertOfDetection() {}

  /** One of each; every detection tells in the history what it led to. */
  static void make(UnitOfWork unit, ManualIntake intake, List<Detection> detections) {
    var material = AlertMaterial.of(unit, detections.stream().map(Detection::id).toList());
    var alertIds = intake.record(unit, detections.stream().map(material::alert).toList());
    for (var i = 0; i < detections.size(); i++) {
      link(unit, detections.get(i), alertIds.get(i));
    }
  }

  private static void link(UnitOfWork unit, Detection detection, UUID alertId) {
    var before = detection.status();
    detection.leadTo(alertId, unit.now());
    unit.audit(
        Promotion.ACTION,
        detection.ref(),
        detection.title(),
        Difference.of("status", before, detection.status()),
        Map.of("alert", alertId.toString()));
  }

  /**
   * Parts {@code detections} from the alerts that were made of them; those whose alert somebody has
   * touched since stay as they are and are not among the result.
   */
  static List<Detection> takeBack(UnitOfWork unit, List<Detection> detections) {
    var alerts = detections.stream().flatMap(one -> one.alertId().stream()).toList();
    var reason = Messages.text("detection.alert.takenBack");
    var dismissed = CarriedAlerts.dismissUntouched(unit, alerts, reason);
    Timeline.addToAll(unit, List.copyOf(dismissed), TimelineType.INFO, reason, null);
    return detections.stream()
        .filter(one -> one.alertId().filter(dismissed::contains).isPresent())
        .toList();
  }
}
