package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.alert.AlertCategory;
import io.sentineliq.workbench.alert.CarriedAlerts;
import io.sentineliq.workbench.alert.NewAlert;
import io.sentineliq.workbench.alert.intake.ManualIntake;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.text.TextOfDetection;
import io.sentineliq.workbench.observable.LinkedObservableRow;
import io.sentineliq.workbench.observable.ObservableKey;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes an alert of a detection. What is covered in the detection does not leave it. */
final class AlertOfDetection {

  private AlertOfDetection() {}

  static void make(UnitOfWork unit, ManualIntake intake, Detection detection) {
    var details = DetectionReading.details(unit, detection.id());
    var alertId = intake.record(unit, alert(detection, details));
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

  private static NewAlert alert(Detection detection, DetectionDetails details) {
    var row = details.row();
    return new NewAlert(
        row.title(),
        Messages.text(
            "detection.alert.description",
            Messages.of(row.kind()),
            row.sourceName(),
            row.confidence(),
            row.id()),
        row.severity(),
        row.sourceName(),
        category(details),
        detection.detectedAt(),
        Set.of(),
        Set.copyOf(details.text().map(TextOfDetection::tags).orElse(List.of())),
        details.relations().observables().stream().flatMap(one -> typed(one).stream()).toList());
  }

  private static Optional<NewAlert.TypedObservable> typed(LinkedObservableRow row) {
    return ObservableKey.of(row.type(), row.value())
        .map(key -> new NewAlert.TypedObservable(key, row.value()));
  }

  private static AlertCategory category(DetectionDetails details) {
    var isLeak =
        details.text().stream()
            .flatMap(text -> text.spans().stream())
            .anyMatch(span -> span.kind().severity().rank() >= Severity.HIGH.rank());
    if (isLeak) {
      return AlertCategory.DATA_LEAK;
    }
    return details.lookalike().isPresent() ? AlertCategory.PHISHING : AlertCategory.OTHER;
  }
}
