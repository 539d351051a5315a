package io.sentineliq.workbench.app;

import io.sentineliq.workbench.alert.ui.AlertFeature;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.ui.CaseFeature;
import io.sentineliq.workbench.detection.Detection;
import io.sentineliq.workbench.detection.ui.DetectionFeature;
import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.evidence.ui.ExhibitFeature;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.incident.ui.IncidentFeature;
import io.sentineliq.workbench.infringement.Infringement;
import io.sentineliq.workbench.infringement.ui.InfringementFeature;
import io.sentineliq.workbench.notification.NotificationRow;
import io.sentineliq.workbench.observable.CyberObservable;
import io.sentineliq.workbench.observable.ui.ObservableFeature;
import io.sentineliq.workbench.platform.change.SubjectRef;

/** Shows a record in its own place, wherever it was named. */
record RecordPlaces(
    AlertFeature alerts,
    IncidentFeature incidents,
    CaseFeature cases,
    ExhibitFeature evidence,
    InfringementFeature infringements,
    DetectionFeature detections,
    ObservableFeature observables) {

  /** Everything a notification tells of, else its record. */
  void show(NotificationRow row) {
    if (row.told().filter(alerts::showAll).isEmpty()) {
      row.subject().ifPresent(this::show);
    }
  }

  void show(SubjectRef subject) {
    switch (subject.kind()) {
      case Incident.KIND -> incidents.show(subject.id());
      case CaseFile.KIND -> cases.show(subject.id());
      case Infringement.KIND -> infringements.show(subject.id());
      case Detection.KIND -> detections.show(subject.id());
      case CyberObservable.KIND -> observables.show(subject.id());
      case Evidence.KIND -> evidence.show(subject.id());
      default -> alerts.show(subject.id());
    }
  }
}
