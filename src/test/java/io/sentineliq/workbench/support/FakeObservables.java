package io.sentineliq.workbench.support;

import io.sentineliq.workbench.observable.ObservableDetails;
import io.sentineliq.workbench.observable.ObservableListRow;
import io.sentineliq.workbench.observable.ObservableQuery;
import io.sentineliq.workbench.observable.ObservableView;
import io.sentineliq.workbench.observable.ObservableWords;
import io.sentineliq.workbench.observable.Observables;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A workspace without observables. */
final class FakeObservables implements Observables {

  @Override
  public IdSnapshot firstIds(ObservableQuery query, int limit, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public IdSnapshot allIds(ObservableQuery query, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public List<ObservableListRow> rows(List<UUID> ids, Progress progress) {
    return List.of();
  }

  @Override
  public Map<ObservableView, Long> counts(Progress progress) {
    return Map.of();
  }

  @Override
  public ObservableDetails details(UUID id, Progress progress) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void mark(UUID id, int expectedVersion, boolean isIoc) {}

  @Override
  public void sight(UUID id, int expectedVersion) {}

  @Override
  public void change(UUID id, int expectedVersion, ObservableWords said) {}

  @Override
  public void exported(CsvExport.Written written) {}
}
