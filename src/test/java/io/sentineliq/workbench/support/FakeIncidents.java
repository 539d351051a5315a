package io.sentineliq.workbench.support;

import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.incident.IncidentAct;
import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.IncidentFacet;
import io.sentineliq.workbench.incident.IncidentMetrics;
import io.sentineliq.workbench.incident.IncidentPeople;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentRow;
import io.sentineliq.workbench.incident.IncidentSaid;
import io.sentineliq.workbench.incident.IncidentStatus;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.incident.playbook.Playbook;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workspace without incidents. */
final class FakeIncidents implements Incidents {

  @Override
  public IdSnapshot firstIds(IncidentQuery query, int limit, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public IdSnapshot allIds(IncidentQuery query, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public FacetCounts<IncidentFacet> facets(ListFilter<IncidentFacet> filter, Progress progress) {
    return new FacetCounts<>(filter, Map.of());
  }

  @Override
  public List<FacetValue> values(
      ListFilter<IncidentFacet> filter, IncidentFacet facet, int limit, Progress progress) {
    return List.of();
  }

  @Override
  public List<IncidentRow> rows(List<UUID> ids, Progress progress) {
    return List.of();
  }

  @Override
  public IncidentDetails details(UUID id, Progress progress) {
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
  public void change(UUID id, int expectedVersion, IncidentSaid said) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void systems(UUID id, int expectedVersion, Set<String> names) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public long openCount() {
    return 0;
  }

  @Override
  public UUID escalate(Escalation escalation) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void moveTo(UUID id, int expectedVersion, IncidentStatus next) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void assign(UUID id, int expectedVersion, @Nullable UUID userId) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void resolve(UUID id, int expectedVersion, String summary) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void close(UUID id, int expectedVersion) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void reopen(UUID id, int expectedVersion, IncidentStatus earlier, String reason) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void follow(UUID id, int expectedVersion, Playbook playbook) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public int checkClocks() {
    return 0;
  }

  @Override
  public Optional<Instant> nextClock() {
    return Optional.empty();
  }

  @Override
  public IncidentMetrics metrics(Progress progress) {
    return new IncidentMetrics(Map.of(), Map.of());
  }

  @Override
  public ActResult act(IncidentAct act, List<UUID> ids, Progress progress) {
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
  public IncidentPeople people(UUID id, Progress progress) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void team(UUID id, int expectedVersion, Set<UUID> members) {
    throw new Problem.NotFound("").asException();
  }
}
