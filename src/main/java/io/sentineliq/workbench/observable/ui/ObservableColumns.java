package io.sentineliq.workbench.observable.ui;

import io.sentineliq.workbench.classification.ui.TlpCell;
import io.sentineliq.workbench.observable.LinkedObservableRow;
import io.sentineliq.workbench.observable.ObservableColumn;
import io.sentineliq.workbench.observable.ObservableListRow;
import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.InstantSource;
import java.util.List;

/** The columns of the observables of a record. Values are defanged. */
public final class ObservableColumns {

  private ObservableColumns() {}

  /** Type, value, TLP, whether it is an indicator, how many alerts hold it. */
  public static List<ListColumn<LinkedObservableRow>> linked() {
    return List.of(
        ListColumn.of(
            "type",
            "observable.column.type",
            110,
            Cells.<LinkedObservableRow>text(row -> Messages.of(row.type()))),
        ListColumn.of(
                "value",
                "observable.column.value",
                280,
                Cells.<LinkedObservableRow>text(LinkedObservableRow::defanged, "mono"))
            .growing(),
        ListColumn.of(
            "tlp",
            "observable.column.tlp",
            112,
            TlpCell.<LinkedObservableRow>of(LinkedObservableRow::tlp)),
        ListColumn.of(
            "ioc",
            "observable.column.ioc",
            84,
            Cells.<LinkedObservableRow>text(
                row -> row.isIoc() ? Messages.text("observable.ioc") : "")),
        ListColumn.of(
                "alerts",
                "observable.column.alerts",
                64,
                Cells.<LinkedObservableRow>plainFigure(LinkedObservableRow::alerts))
            .figures());
  }

  /** Type, value, TLP, whether it is an indicator, how many alerts hold it, since when. */
  static List<ListColumn<ObservableListRow>> all(InstantSource clock) {
    return List.of(
        ListColumn.of(
                "type",
                "observable.column.type",
                100,
                Cells.<ObservableListRow>text(row -> Messages.of(row.type())))
            .exportedAs(row -> Messages.of(row.type()))
            .sortedBy(ObservableColumn.TYPE),
        ListColumn.of(
                "value",
                "observable.column.value",
                260,
                Cells.<ObservableListRow>text(ObservableListRow::defanged, "mono"))
            .exportedAs(ObservableListRow::defanged)
            .sortedBy(ObservableColumn.VALUE)
            .growing(),
        ListColumn.of(
                "tlp",
                "observable.column.tlp",
                100,
                TlpCell.<ObservableListRow>of(ObservableListRow::tlp))
            .exportedAs(row -> Messages.of(row.tlp()))
            .sortedBy(ObservableColumn.TLP),
        ListColumn.of(
                "ioc",
                "observable.column.ioc",
                72,
                Cells.<ObservableListRow>text(
                    row -> row.isIoc() ? Messages.text("observable.ioc") : ""))
            .exportedAs(row -> row.isIoc() ? Messages.text("observable.ioc") : ""),
        ListColumn.of(
                "alerts",
                "observable.column.alerts",
                60,
                Cells.<ObservableListRow>plainFigure(ObservableListRow::alerts))
            .exportedAs(row -> Long.toString(row.alerts()))
            .figures(),
        ListColumn.of(
                "recorded",
                "observable.column.recorded",
                92,
                Cells.<ObservableListRow>ago(ObservableListRow::recordedAt, clock))
            .exportedAs(row -> row.recordedAt().toString())
            .sortedBy(ObservableColumn.RECORDED)
            .figures());
  }
}
