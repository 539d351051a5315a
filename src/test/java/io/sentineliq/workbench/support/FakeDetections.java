package io.sentineliq.workbench.support;

import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.AlertVerbs.UndoToken;
import io.sentineliq.workbench.detection.DetectionDetails;
import io.sentineliq.workbench.detection.DetectionFacet;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.detection.DetectionStatus;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.detection.DetectionsOfBrand;
import io.sentineliq.workbench.detection.DomainScan;
import io.sentineliq.workbench.detection.LookalikeHit;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.FacetCounts;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workspace in which nothing was found. */
final class FakeDetections implements Detections {

  @Override
  public IdSnapshot firstIds(DetectionQuery query, int limit, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public IdSnapshot allIds(DetectionQuery query, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public FacetCounts<DetectionFacet> facets(ListFilter<DetectionFacet> filter, Progress progress) {
    return new FacetCounts<>(filter, Map.of());
  }

  @Override
  public List<FacetValue> values(
      ListFilter<DetectionFacet> filter, DetectionFacet facet, int limit, Progress progress) {
    return List.of();
  }

  @Override
  public void exported(CsvExport.Written written) {}

  @Override
  public List<DetectionRow> rows(List<UUID> ids, Progress progress) {
    return List.of();
  }

  @Override
  public DetectionDetails details(UUID id, Progress progress) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public List<DetectionsOfBrand> perBrand(int most, Progress progress) {
    return List.of();
  }

  @Override
  public long openCount() {
    return 0;
  }

  @Override
  public DomainScan scan(Path file, Progress progress) {
    throw new Problem.Conflict("").asException();
  }

  @Override
  public Moved alert(List<UUID> ids, Progress progress) {
    return new Moved(0, 0, Optional.empty());
  }

  @Override
  public void unlink(UUID id, UUID observableId) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public Kept keep(List<LookalikeHit> hits, String sourceName, Progress progress) {
    return new Kept(0, 0);
  }

  @Override
  public Moved move(
      List<UUID> ids, DetectionStatus next, @Nullable String reason, Progress progress) {
    return new Moved(0, 0, Optional.empty());
  }

  @Override
  public ActResult undo(UndoToken token, Progress progress) {
    throw new Problem.NotFound("").asException();
  }
}
