package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.Map;
import java.util.UUID;

/** The observables of a workspace. Never called on the user-interface thread. */
public interface Observables extends ListSource<ObservableQuery, ObservableListRow> {

  /** How many each view has. */
  Map<ObservableView, Long> counts(Progress progress);

  /** One in full. */
  ObservableDetails details(UUID id, Progress progress);

  /** Says whether it stands for something bad. */
  void mark(UUID id, int expectedVersion, boolean isIoc);

  /** Says that it was met in the own network, now. */
  void sight(UUID id, int expectedVersion);

  /** Says something else of it. */
  void change(UUID id, int expectedVersion, ObservableWords said);

  /** Keeps an export of the list in the history. */
  void exported(CsvExport.Written written);
}
