package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** The column of ticks: a box in each row, whose looks follow the row's state {@code :ticked}. */
final class TickColumn {

  private static final double WIDTH = 34;
  private static final String CELL = "tick-cell";
  private static final String SOME = "some";

  private TickColumn() {}

  /** Ticks of {@code selection}; {@code everything} is what a click on the header asks for. */
  static <R> TableColumn<Slot<R>, Slot<R>> of(RowSelection<R> selection, Runnable everything) {
    var column = new TableColumn<Slot<R>, Slot<R>>();
    column.setId("tick");
    column.getStyleClass().add("tick-column");
    column.setGraphic(header(selection, everything));
    column.setMinWidth(WIDTH);
    column.setPrefWidth(WIDTH);
    column.setResizable(false);
    column.setReorderable(false);
    column.setSortable(false);
    column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
    column.setCellFactory(any -> new Cell<>());
    return column;
  }

  /** Whether a press lies on a tick. */
  static boolean isTick(MouseEvent event) {
    for (var node = event.getTarget() instanceof Node hit ? hit : null;
        node != null;
        node = node.getParent()) {
      if (node.getStyleClass().contains(CELL)) {
        return true;
      }
    }
    return false;
  }

  private static <R> Node header(RowSelection<R> selection, Runnable everything) {
    var tick = new Label();
    tick.setGraphic(box("mdi2m-minus-box"));
    tick.getStyleClass().add("tick-all");
    tick.setTooltip(new Tooltip(Messages.text("list.tickAll")));
    tick.setAccessibleText(Messages.text("list.tickAll"));
    selection.sizeProperty().subscribe(size -> mark(tick, size.intValue() > 0));
    tick.setOnMousePressed(MouseEvent::consume);
    tick.setOnMouseClicked(
        event -> {
          if (selection.sizeProperty().get() > 0) {
            selection.clear();
          } else {
            everything.run();
          }
          event.consume();
        });
    return tick;
  }

  /** Both glyphs, one over the other: the style sheet shows one of them. */
  private static Node box(String ticked) {
    return new StackPane(
        Icons.of("mdi2c-checkbox-blank-outline", "tick"), Icons.of(ticked, "tick-full"));
  }

  private static void mark(Label tick, boolean some) {
    tick.getStyleClass().remove(SOME);
    if (some) {
      tick.getStyleClass().add(SOME);
    }
  }

  private static final class Cell<R> extends TableCell<Slot<R>, Slot<R>> {
    Cell() {
      getStyleClass().add(CELL);
      setGraphic(box("mdi2c-checkbox-marked"));
    }

    @Override
    protected void updateItem(Slot<R> slot, boolean empty) {
      super.updateItem(slot, empty);
      getGraphic().setVisible(!empty);
    }
  }
}
