package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.Alert;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.LinkedTable;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.list.ListSource;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The alerts of a record of a higher feature. */
public final class LinkedAlerts {

  private static final Set<String> SHOWN =
      Set.of("severity", "title", "source", "status", "detected");

  private LinkedAlerts() {}

  /** A list called {@code name}; {@code opener} shows one in the queue. */
  public static LinkedTable<AlertRow> of(
      String name,
      ListSource<UUID, AlertRow> source,
      Consumer<SubjectRef> opener,
      ChangePulse changes,
      Window window) {
    var columns =
        AlertColumns.of(window.clock()).stream()
            .filter(column -> SHOWN.contains(column.id()))
            .map(ListColumn::unsorted)
            .toList();
    return new LinkedTable<>(
        source,
        new LinkedTable.Listed<>(
            name,
            "alert.linked.count",
            "alert.linked.none",
            columns,
            AlertRow::id,
            row -> opener.accept(new SubjectRef(Alert.KIND, row.id()))),
        changes,
        window);
  }
}
