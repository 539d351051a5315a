package io.sentineliq.workbench.support;

import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.casefile.CaseAct;
import io.sentineliq.workbench.casefile.CaseAudience;
import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseFacet;
import io.sentineliq.workbench.casefile.CaseLinkKind;
import io.sentineliq.workbench.casefile.CaseLinkRow;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.casefile.CaseView;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.ClosingDecision;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.casefile.template.TemplateText;
import io.sentineliq.workbench.observable.LinkedObservableRow;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.FacetCounts;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Colleague;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A workspace without cases. */
final class FakeCases implements Cases {

  @Override
  public IdSnapshot firstIds(CaseQuery query, int limit, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public IdSnapshot allIds(CaseQuery query, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public FacetCounts<CaseFacet> facets(ListFilter<CaseFacet> filter, Progress progress) {
    return new FacetCounts<>(filter, Map.of());
  }

  @Override
  public List<FacetValue> values(
      ListFilter<CaseFacet> filter, CaseFacet facet, int limit, Progress progress) {
    return List.of();
  }

  @Override
  public List<CaseRow> rows(List<UUID> ids, Progress progress) {
    return List.of();
  }

  @Override
  public CaseDetails details(UUID id, Progress progress) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public ListSource<UUID, AlertRow> alerts() {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public ListSource<UUID, LinkedObservableRow> observables() {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public long openCount() {
    return 0;
  }

  @Override
  public Optional<UUID> numbered(int number, Progress progress) {
    return Optional.empty();
  }

  @Override
  public List<Unsettled> unsettled(UUID id, Progress progress) {
    return List.of();
  }

  @Override
  public UUID open(Opening opening) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void add(UUID id, List<UUID> alertIds, boolean carriesObservables) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void moveTo(UUID id, int expectedVersion, CaseStatus next) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void assign(UUID id, int expectedVersion, UUID userId) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void close(
      UUID id, int expectedVersion, String reason, Map<UUID, ClosingDecision> decisions) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void reopen(UUID id, int expectedVersion, String reason) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void archive(UUID id, int expectedVersion) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void link(UUID id, UUID otherId, CaseLinkKind kind) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void unlink(UUID id, UUID otherId) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void merge(UUID id, int expectedVersion, UUID intoId) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void change(UUID id, int expectedVersion, NewCase words) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public CaseAudience audience(UUID id, Progress progress) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void team(UUID id, int expectedVersion, Set<UUID> members) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public List<TemplateText> templates(Progress progress) {
    return List.of();
  }

  @Override
  public Map<CaseView, Long> counts(Progress progress) {
    return Map.of();
  }

  @Override
  public ActResult act(CaseAct act, List<UUID> ids, Progress progress) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public List<Colleague> colleagues(Progress progress) {
    return List.of();
  }

  @Override
  public void exported(CsvExport.Written written) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void saveTemplate(UUID id, String name) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public List<CaseLinkRow> ofIncident(UUID incidentId, Progress progress) {
    return List.of();
  }
}
