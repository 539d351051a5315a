package io.sentineliq.workbench.support;

import io.sentineliq.workbench.evidence.EvidenceIntake;
import io.sentineliq.workbench.evidence.ui.ExhibitFeature;
import io.sentineliq.workbench.infringement.InfringementDetails;
import io.sentineliq.workbench.infringement.InfringementFacet;
import io.sentineliq.workbench.infringement.InfringementQuery;
import io.sentineliq.workbench.infringement.InfringementRow;
import io.sentineliq.workbench.infringement.InfringementStatus;
import io.sentineliq.workbench.infringement.Infringements;
import io.sentineliq.workbench.infringement.NewInfringement;
import io.sentineliq.workbench.infringement.NewTakedown;
import io.sentineliq.workbench.infringement.TakedownStatus;
import io.sentineliq.workbench.infringement.exhibit.DetectionExhibits;
import io.sentineliq.workbench.infringement.exhibit.LinkedDetection;
import io.sentineliq.workbench.infringement.exhibit.LinkedExhibit;
import io.sentineliq.workbench.infringement.ui.InfringementFeature;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.FacetCounts;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Colleague;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workspace that nothing is done to. */
final class FakeInfringements implements Infringements {

  static InfringementFeature.Parts parts(ExhibitFeature.Parts evidence) {
    return new InfringementFeature.Parts(
        new FakeInfringements(),
        new FakeBrands(),
        new FakeDetections(),
        (request, signer, progress) -> {},
        evidence.exhibits(),
        new NoTies(),
        evidence.key());
  }

  /** Nothing was kept of anything. */
  private static final class NoTies implements DetectionExhibits {

    @Override
    public List<LinkedExhibit> ofDetection(UUID detectionId, Progress progress) {
      return List.of();
    }

    @Override
    public List<LinkedDetection> ofExhibit(UUID exhibitId, Progress progress) {
      return List.of();
    }

    @Override
    public boolean link(UUID detectionId, UUID exhibitId, Progress progress) {
      return false;
    }

    @Override
    public void unlink(UUID detectionId, UUID exhibitId, Progress progress) {
      throw new Problem.NotFound("").asException();
    }

    @Override
    public EvidenceIntake.Alongside collectedOf(UUID detectionId) {
      return EvidenceIntake.Alongside.NOTHING;
    }
  }

  @Override
  public IdSnapshot firstIds(InfringementQuery query, int limit, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public IdSnapshot allIds(InfringementQuery query, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public FacetCounts<InfringementFacet> facets(
      ListFilter<InfringementFacet> filter, Progress progress) {
    return new FacetCounts<>(filter, Map.of());
  }

  @Override
  public List<FacetValue> values(
      ListFilter<InfringementFacet> filter, InfringementFacet facet, int limit, Progress progress) {
    return List.of();
  }

  @Override
  public void exported(CsvExport.Written written) {}

  @Override
  public List<InfringementRow> rows(List<UUID> ids, Progress progress) {
    return List.of();
  }

  @Override
  public InfringementDetails details(UUID id, Progress progress) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public long openCount() {
    return 0;
  }

  @Override
  public UUID add(UUID brandId, NewInfringement infringement) {
    return new UUID(0, 1);
  }

  @Override
  public UUID promote(UUID detectionId, NewInfringement infringement) {
    return new UUID(0, 1);
  }

  @Override
  public void change(UUID id, int expectedVersion, NewInfringement infringement) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void moveTo(
      UUID id, int expectedVersion, InfringementStatus next, @Nullable String reason) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void assign(UUID id, int expectedVersion, @Nullable UUID personId) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public List<InfringementRow> ofIncident(UUID incidentId, Progress progress) {
    return List.of();
  }

  @Override
  public List<Colleague> colleagues(Progress progress) {
    return List.of();
  }

  @Override
  public UUID openIncident(UUID id, int expectedVersion) {
    return new UUID(0, 1);
  }

  @Override
  public UUID plan(UUID infringementId, NewTakedown takedown) {
    return new UUID(0, 1);
  }

  @Override
  public void rewrite(UUID takedownId, int expectedVersion, NewTakedown takedown) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void moveTakedown(
      UUID takedownId, int expectedVersion, TakedownStatus next, @Nullable String result) {
    throw new Problem.NotFound("").asException();
  }
}
