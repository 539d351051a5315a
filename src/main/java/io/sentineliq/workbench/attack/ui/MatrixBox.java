package io.sentineliq.workbench.attack.ui;

import io.sentineliq.workbench.attack.AttackMatrix;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The matrix: a column for each tactic, warmer where more was seen, the number beside the name. One
 * cell has the keyboard; arrows go to its neighbours, Enter opens it.
 */
public final class MatrixBox extends HBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final int HEATS = 4;

  private final List<List<Cell>> columns = new ArrayList<>();
  private Consumer<AttackMatrix.Cell> opener = cell -> {};
  private Consumer<Cell> revealer = cell -> {};
  private int column;
  private int row;

  /** An empty matrix. */
  public MatrixBox() {
    getStyleClass().add("matrix");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    focusedProperty().subscribe(isFocused -> mark());
  }

  /** What is done with a chosen technique. */
  void setOnOpen(Consumer<AttackMatrix.Cell> open) {
    opener = open;
  }

  /** Brings a cell into view. */
  void setOnReveal(Consumer<Cell> reveal) {
    revealer = reveal;
  }

  /** Shows {@code matrix}; with {@code isOnlySeen} only the techniques that were seen. */
  void show(@Nullable AttackMatrix matrix, boolean isOnlySeen) {
    columns.clear();
    getChildren().clear();
    if (matrix != null) {
      matrix.columns().forEach(tactic -> add(tactic, matrix.most(), isOnlySeen));
    }
    column = Math.clamp(column, 0, Math.max(0, columns.size() - 1));
    row = 0;
    mark();
  }

  private void add(AttackMatrix.Column tactic, long most, boolean isOnlySeen) {
    var cells = new ArrayList<Cell>();
    for (var technique : tactic.cells()) {
      if (!isOnlySeen || technique.total() > 0) {
        cells.add(new Cell(technique, most, columns.size(), cells.size()));
      }
    }
    if (isOnlySeen && cells.isEmpty()) {
      return;
    }
    var name = new Label(tactic.tactic().name());
    name.getStyleClass().add("matrix-tactic");
    name.setWrapText(true);
    var seen = new Label(Messages.text("attack.seenOf", tactic.seen(), tactic.cells().size()));
    seen.getStyleClass().addAll("small", "muted");
    var box = new VBox(name, seen);
    box.getStyleClass().add("matrix-column");
    box.getChildren().addAll(cells);
    columns.add(cells);
    getChildren().add(box);
  }

  private void onKey(KeyEvent event) {
    if (columns.isEmpty()) {
      return;
    }
    switch (event.getCode()) {
      case UP -> go(column, row - 1);
      case DOWN -> go(column, row + 1);
      case LEFT -> go(column - 1, row);
      case RIGHT -> go(column + 1, row);
      case HOME -> go(column, 0);
      case END -> go(column, Integer.MAX_VALUE);
      case ENTER, SPACE -> open();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(int toColumn, int toRow) {
    column = Math.clamp(toColumn, 0, columns.size() - 1);
    row = Math.clamp(toRow, 0, Math.max(0, columns.get(column).size() - 1));
    mark();
    if (row < columns.get(column).size()) {
      revealer.accept(columns.get(column).get(row));
    }
  }

  private void open() {
    if (row < columns.get(column).size()) {
      opener.accept(columns.get(column).get(row).cell);
    }
  }

  private void mark() {
    for (var cells : columns) {
      for (var cell : cells) {
        var isCurrent = isFocused() && cell.column == column && cell.row == row;
        cell.pseudoClassStateChanged(CURRENT, isCurrent);
        if (isCurrent) {
          setAccessibleText(cell.getAccessibleText());
        }
      }
    }
  }

  /** A technique. */
  final class Cell extends HBox {
    private final AttackMatrix.Cell cell;
    private final int column;
    private final int row;

    Cell(AttackMatrix.Cell cell, long most, int column, int row) {
      this.cell = cell;
      this.column = column;
      this.row = row;
      getStyleClass().addAll("matrix-cell", "heat-" + heat(cell.total(), most));
      var name = new Label(cell.technique().name());
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      var count = new Label(cell.total() == 0 ? "" : Numbers.grouped(cell.total()));
      count.getStyleClass().addAll("figures", "matrix-count");
      count.setMinWidth(USE_PREF_SIZE);
      getChildren().addAll(name, count);
      var words =
          Messages.text(
              "attack.cell", cell.technique().id(), cell.technique().name(), cell.total());
      setAccessibleText(words);
      Tooltip.install(this, new Tooltip(words));
      setOnMouseClicked(
          event -> {
            MatrixBox.this.requestFocus();
            go(column, row);
            opener.accept(cell);
          });
    }

    private static int heat(long total, long most) {
      return total == 0 ? 0 : (int) Math.max(1, Math.ceil((double) HEATS * total / most));
    }
  }
}
