package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.brand.Brand;
import io.sentineliq.workbench.detection.relation.Arrivals;
import io.sentineliq.workbench.detection.relation.Traits;
import io.sentineliq.workbench.detection.source.DetectionSource;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores lookalikes as detections, in one transaction; each domain for each brand once. */
public final class LookalikeStore {

  private LookalikeStore() {}

  /** Where domains were found. */
  public record Origin(String name, SourceType type, @Nullable DetectionSource source) {}

  /**
   * What became of domains.
   *
   * @param again detections that were there before
   */
  public record Stored(int added, List<UUID> again) {}

  /** Adds those of {@code hits} that are new. */
  public static Stored store(UnitOfWork unit, List<LookalikeHit> hits, Origin origin) {
    var fresh = new LinkedHashMap<ByteBuffer, LookalikeHit>();
    hits.forEach(hit -> fresh.putIfAbsent(ByteBuffer.wrap(RecordDigest.of(hit)), hit));
    if (fresh.isEmpty()) {
      return new Stored(0, List.of());
    }
    var digests = fresh.keySet().stream().map(ByteBuffer::array).toList();
    var again = new ArrayList<UUID>();
    for (var known : unit.queries(DetectionQueries_::new).stored(digests)) {
      fresh.remove(ByteBuffer.wrap(known.digest()));
      again.add(known.id());
    }
    if (fresh.isEmpty()) {
      return new Stored(0, again);
    }
    var arrived = new LinkedHashMap<UUID, Traits>();
    for (var hit : fresh.values()) {
      var detection = detection(unit, hit, origin);
      unit.add(detection);
      arrived.put(detection.id(), Traits.of(hit.domain()));
    }
    Arrivals.tie(unit, arrived);
    unit.audit(
        "DETECTIONS_IMPORTED",
        new SubjectRef("DETECTION_LIST", unit.workspaceId()),
        Messages.text("detection.imported", fresh.size(), origin.name()),
        Difference.none());
    return new Stored(fresh.size(), again);
  }

  private static Detection detection(UnitOfWork unit, LookalikeHit hit, Origin origin) {
    return new Detection(hit, unit.reference(Brand.class, hit.brandId()), origin, unit.now());
  }
}
