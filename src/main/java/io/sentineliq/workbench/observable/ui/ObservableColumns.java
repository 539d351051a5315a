package io.sentineliq.workbench.observable.ui;

import io.sentineliq.workbench.observable.LinkedObservableRow;
import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.text.Messages;
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
            130,
            Cells.<LinkedObservableRow>text(row -> Messages.of(row.tlp()))),
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
}
