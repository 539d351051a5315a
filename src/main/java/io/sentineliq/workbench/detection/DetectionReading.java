package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.detection.relation.Relations;
import io.sentineliq.workbench.detection.text.TextOfDetection;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.problem.Problem;
import java.util.Optional;
import java.util.UUID;

/** Reads everything that is shown of one detection. */
final class DetectionReading {

  private DetectionReading() {}

  static DetectionDetails details(Reading unit, UUID id) {
    var stored =
        unit.queries(DetectionQueries_::new)
            .one(id)
            .orElseThrow(() -> new Problem.NotFound(Detection.class.getSimpleName()).asException());
    var detection = stored.detection();
    var reasons = detection.reasons();
    var isLookalike = detection.kind() == DetectionKind.LOOKALIKE;
    return new DetectionDetails(
        stored.row(),
        detection.statusReason(),
        isLookalike ? Optional.of(LookalikeReasons.read(reasons)) : Optional.empty(),
        isLookalike ? Optional.empty() : TextOfDetection.read(unit, id, reasons),
        Relations.of(unit, id),
        detection.alertId());
  }
}
