package io.sentineliq.workbench.infringement.exhibit;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.DetectionView;
import io.sentineliq.workbench.detection.LookalikeHit;
import io.sentineliq.workbench.infringement.InfringementType;
import io.sentineliq.workbench.infringement.NewInfringement;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A brand, and detections of domains that look like it. */
public final class LookalikeSpecimens {

  private final WorkspaceSession session;
  private final UUID brand;

  /** Adds the brand to the workspace of {@code session}. */
  public LookalikeSpecimens(WorkspaceSession session) {
    this.session = session;
    this.brand =
        session
            .brands()
            .add(
                new NewBrand(
                    "Alderlume",
                    "https://www.alderlume.com",
                    null,
                    null,
                    List.of(),
                    List.of("alderlume.com"),
                    List.of(),
                    1));
  }

  /** A stored detection of {@code domain}. */
  public UUID kept(String domain) {
    var quiet = Progress.unwatched();
    var detections = session.detections();
    var hit = new LookalikeHit(domain, brand, "alderlume.com", 72, List.of());
    detections.keep(List.of(hit), "feed.txt", quiet);
    var ids = detections.allIds(new DetectionQuery(DetectionView.ALL), quiet);
    var all = IntStream.range(0, ids.size()).mapToObj(ids::get).toList();
    return detections.rows(all, quiet).stream()
        .filter(row -> domain.equals(row.subject()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** The infringement that {@code detection} was promoted to. */
  public UUID promoted(UUID detection, String domain) {
    var said =
        new NewInfringement(
            InfringementType.PHISHING, domain, domain, Severity.HIGH, List.of(), null, null, null);
    return session.infringements().promote(detection, said);
  }
}
