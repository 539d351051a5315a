package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertColumn;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.classification.ui.SeverityCell;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/** The columns of the alert list. */
final class AlertColumns {

  private AlertColumns() {}

  static List<ListColumn<AlertRow>> of(InstantSource clock) {
    return List.of(
        ListColumn.of("severity", "alert.column.severity", 84, SeverityCell.of(AlertRow::severity))
            .sortedBy(AlertColumn.SEVERITY)
            .exportedAs(row -> Messages.of(row.severity())),
        ListColumn.of(
                "title", "alert.column.title", 320, Cells.text(AlertColumns::title, "title-cell"))
            .sortedBy(AlertColumn.TITLE)
            .exportedAs(AlertColumns::title)
            .growing(),
        ListColumn.of(
                "source",
                "alert.column.source",
                112,
                Cells.text(AlertColumns::source, "muted-cell"))
            .sortedBy(AlertColumn.SOURCE)
            .exportedAs(AlertColumns::source),
        ListColumn.of(
                "status",
                "alert.column.status",
                110,
                Cells.state(AlertColumns::word, AlertColumns::isNew))
            .sortedBy(AlertColumn.STATUS)
            .exportedAs(AlertColumns::word),
        ListColumn.of("assignee", "alert.column.assignee", 78, Cells.text(AlertColumns::assignee))
            .sortedBy(AlertColumn.ASSIGNEE)
            .exportedAs(row -> Objects.requireNonNullElse(row.assignee(), "")),
        ListColumn.of(
                "occurrences", "alert.column.occurrences", 50, Cells.figure(AlertRow::occurrences))
            .sortedBy(AlertColumn.OCCURRENCES)
            .exportedAs(row -> Integer.toString(row.occurrences()))
            .figures(),
        ListColumn.of(
                "observables", "alert.column.observables", 44, Cells.figure(AlertRow::observables))
            .exportedAs(row -> Long.toString(row.observables()))
            .figures(),
        ListColumn.of(
                "detected", "alert.column.detected", 82, Cells.ago(AlertRow::detectedAt, clock))
            .sortedBy(AlertColumn.DETECTED)
            .exportedAs(row -> row.detectedAt().toString())
            .figures());
  }

  private static String title(AlertRow row) {
    return HarmlessText.of(row.title());
  }

  private static String source(AlertRow row) {
    return HarmlessText.of(row.source());
  }

  private static String assignee(AlertRow row) {
    return Objects.requireNonNullElse(row.assignee(), "—");
  }

  private static String word(AlertRow row) {
    return Messages.of(row.status());
  }

  private static boolean isNew(AlertRow row) {
    return row.status() == AlertStatus.NEW;
  }
}
