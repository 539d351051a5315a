package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;

/**
 * What a list holds as a board, in place of the list for as long as its button is pressed.
 *
 * @param <Q> what the list asks for
 * @param <R> the record
 */
public final class ListBoard<Q, R> extends ScrollPane {

  /** A board shows the first of them; a list has no end. */
  private static final int MOST = 300;

  private final ListSource<Q, R> source;
  private final Supplier<Q> query;
  private final CardBoard<?, R> board;
  private final Window window;
  private final Latest reads;
  private final ToggleButton asBoard;

  /**
   * Cards of {@code board} for what {@code query} finds, behind a button called {@code textKey}.
   */
  public ListBoard(
      String textKey,
      CardBoard<?, R> board,
      ListSource<Q, R> source,
      Supplier<Q> query,
      Window window) {
    this.source = source;
    this.query = query;
    this.board = board;
    this.window = window;
    this.reads = new Latest(window.tasks());
    this.asBoard = new ToggleButton(Messages.text(textKey));
    asBoard.getStyleClass().addAll("narrow", "segment");
    asBoard.setId("asBoard");
    asBoard.setMinWidth(USE_PREF_SIZE);
    board.getStyleClass().add("list-board");
    setContent(board);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    visibleProperty().bind(asBoard.selectedProperty());
    asBoard.selectedProperty().subscribe((before, after) -> read());
  }

  /** The button that shows the board in place of the list. */
  public ToggleButton button() {
    return asBoard;
  }

  /** Shows the list again, or the board. */
  public void toggle() {
    asBoard.fire();
  }

  /** Reads the cards again while they are shown. */
  public void read() {
    if (!asBoard.isSelected()) {
      return;
    }
    var asked = query.get();
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> source.firstPage(asked, MOST, progress).rows(),
        board::show,
        window.failures());
  }
}
