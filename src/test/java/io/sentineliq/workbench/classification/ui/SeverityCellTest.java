package io.sentineliq.workbench.classification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.fx.ListModel;
import io.sentineliq.workbench.platform.fx.SequenceRows;
import io.sentineliq.workbench.platform.fx.Slot;
import io.sentineliq.workbench.support.ImmediateTasks;
import io.sentineliq.workbench.support.Toolkit;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

class SeverityCellTest {

  @Test
  void takesShapeWordAndColourOfTheRow() {
    Toolkit.run(
        () -> {
          var cell = cellFor(Severity.HIGH);
          assertThat(cell.getText()).isEqualTo("High");
          assertThat(cell.getGraphic()).isInstanceOf(SeverityMark.class);
          assertThat(cell.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("high"));
        });
  }

  /** A cell as a table makes it. */
  private static TableCell<?, ?> cellFor(Severity severity) {
    var list = new ListModel<Severity>(new ImmediateTasks());
    list.open(
        SequenceRows.reader(
            progress -> new SequenceRows.Extent(1, List.of()),
            (newest, limit, progress) -> List.of(severity),
            shown -> 0));
    var column = new TableColumn<Slot<Severity>, Slot<Severity>>();
    column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
    var cells = SeverityCell.<Severity>of(row -> row);
    column.setCellFactory(any -> cells.get());
    var table = new TableView<>(list.rowsProperty().get());
    table.getColumns().add(column);
    new Scene(table, 300, 200);
    table.applyCss();
    table.layout();
    return (TableCell<?, ?>) table.lookup(".severity-cell");
  }
}
