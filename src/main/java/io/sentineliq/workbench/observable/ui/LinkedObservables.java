package io.sentineliq.workbench.observable.ui;

import io.sentineliq.workbench.observable.LinkedObservableRow;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.LinkedTable;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.list.ListSource;
import java.util.UUID;

/** The observables of a record of a higher feature. */
public final class LinkedObservables {

  private LinkedObservables() {}

  /** A list called {@code name}. */
  public static LinkedTable<LinkedObservableRow> of(
      String name,
      ListSource<UUID, LinkedObservableRow> source,
      ChangePulse changes,
      Window window) {
    return new LinkedTable<>(
        source,
        new LinkedTable.Listed<>(
            name,
            "observable.linked.count",
            "observable.linked.none",
            ObservableColumns.linked(),
            LinkedObservableRow::id,
            row -> {}),
        changes,
        window);
  }
}
