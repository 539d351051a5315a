package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.platform.fx.GrowingColumnPolicy;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The columns of a preview: the alert as it will be stored, or why there will be none. */
final class PreviewColumns {

  private static final String REJECT = "rejected-cell";

  private PreviewColumns() {}

  static void addTo(TableView<PreviewRow> table) {
    var title = column("alert.column.title", 280, PreviewRow::title, "title-cell");
    table.getColumns().add(column("import.column.line", 56, row -> row.line() + "", "figures"));
    table.getColumns().add(severity());
    table.getColumns().add(title);
    table.getColumns().add(column("alert.column.source", 100, PreviewRow::source, "muted-cell"));
    table
        .getColumns()
        .add(column("alert.column.detected", 178, PreviewRow::detected, "muted-cell"));
    table
        .getColumns()
        .add(column("alert.column.observables", 52, PreviewColumns::observables, "figures"));
    table.getColumns().forEach(column -> column.setSortable(false));
    table.setColumnResizePolicy(new GrowingColumnPolicy(title));
  }

  private static String observables(PreviewRow row) {
    return row.severity() == null ? "" : row.observables() + "";
  }

  private static TableColumn<PreviewRow, PreviewRow> column(
      String key, double width, Function<PreviewRow, String> text, String styleClass) {
    var column = new TableColumn<PreviewRow, PreviewRow>(Messages.text(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
    column.setCellFactory(any -> new Cell(text, styleClass));
    if (styleClass.equals("figures")) {
      column.getStyleClass().add("figure-column");
    }
    return column;
  }

  private static TableColumn<PreviewRow, PreviewRow> severity() {
    var column = column("alert.column.severity", 96, row -> "", "severity-cell");
    column.setCellFactory(any -> new SeverityOrReject());
    return column;
  }

  private static final class Cell extends TableCell<PreviewRow, PreviewRow> {
    private final Function<PreviewRow, String> text;

    Cell(Function<PreviewRow, String> text, String styleClass) {
      this.text = text;
      getStyleClass().add(styleClass);
    }

    @Override
    protected void updateItem(@Nullable PreviewRow row, boolean empty) {
      super.updateItem(row, empty);
      var shown = empty || row == null ? null : text.apply(row);
      setText(shown);
      setTooltip(shown == null || shown.isEmpty() ? null : new Tooltip(shown));
    }
  }

  private static final class SeverityOrReject extends TableCell<PreviewRow, PreviewRow> {
    private final SeverityMark mark = new SeverityMark();

    SeverityOrReject() {
      getStyleClass().add("severity-cell");
    }

    @Override
    protected void updateItem(@Nullable PreviewRow row, boolean empty) {
      super.updateItem(row, empty);
      getStyleClass().removeIf(name -> name.startsWith("severity-level-") || REJECT.equals(name));
      var severity = row == null ? null : row.severity();
      setGraphic(severity == null ? null : mark);
      if (empty || row == null) {
        setText(null);
      } else if (severity == null) {
        getStyleClass().add(REJECT);
        setText(Messages.text("import.preview.reject"));
      } else {
        mark.show(severity);
        getStyleClass().add(SeverityMark.styleClass(severity));
        setText(Messages.of(severity));
      }
    }
  }
}
