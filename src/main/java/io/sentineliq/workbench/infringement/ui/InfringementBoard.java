package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.infringement.InfringementQuery;
import io.sentineliq.workbench.infringement.InfringementRow;
import io.sentineliq.workbench.infringement.InfringementStatus;
import io.sentineliq.workbench.platform.fx.CardBoard;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/** The infringements of the list as a board: a column for each status, a card for each of them. */
final class InfringementBoard extends ScrollPane {

  /** A board shows the worst; a list has no end. */
  private static final int ON_BOARD = 300;

  /** Where a name may go on in the next line: after a dot, not in the middle of a word. */
  private static final String MAY_BREAK = "\u200B";

  private final InfringementDesk desk;
  private final Supplier<InfringementQuery> query;
  private final Window window;
  private final Latest reads;
  private final ToggleButton asBoard = new ToggleButton(Messages.text("infringement.board"));
  private final CardBoard<InfringementStatus, InfringementRow> board =
      new CardBoard<>(
          InfringementStatus.class,
          List.of(InfringementStatus.values()),
          new CardBoard.Faces<>(
              InfringementRow::id, InfringementRow::status, InfringementBoard::face));

  /** The infringements that {@code query} asks for. */
  InfringementBoard(InfringementDesk desk, Supplier<InfringementQuery> query, Window window) {
    this.desk = desk;
    this.query = query;
    this.window = window;
    this.reads = new Latest(window.tasks());
    asBoard.getStyleClass().addAll("narrow", "segment");
    asBoard.setId("infringementsAsBoard");
    asBoard.setMinWidth(USE_PREF_SIZE);
    board.setOnMove((row, next) -> row.status().canMoveTo(next), desk::move);
    board.setOnFocus(row -> desk.records().list().reveal(row.id(), () -> {}));
    board.getStyleClass().add("case-board");
    setContent(board);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    visibleProperty().bind(asBoard.selectedProperty());
    asBoard.selectedProperty().subscribe((before, after) -> read());
  }

  /** The button that shows the board in place of the list. */
  ToggleButton button() {
    return asBoard;
  }

  /** Shows the list again, or the board. */
  void toggle() {
    asBoard.fire();
  }

  /** Reads the cards again while they are shown. */
  void read() {
    if (!asBoard.isSelected()) {
      return;
    }
    var asked = query.get();
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> desk.source().firstPage(asked, ON_BOARD, progress).rows(),
        board::show,
        window.failures());
  }

  private static List<Node> face(InfringementRow row) {
    var name = InfringementWords.title(row);
    var title = new Label(name.replace("[.]", "[.]" + MAY_BREAK).replace("-", "-" + MAY_BREAK));
    title.setWrapText(true);
    title.setTooltip(new Tooltip(name));
    var facts =
        new Label(
            Messages.text(
                "infringement.card", Messages.of(row.type()), Messages.of(row.severity())));
    facts.getStyleClass().addAll("small", "muted");
    facts.setWrapText(true);
    return List.of(title, facts, due(row));
  }

  private static Label due(InfringementRow row) {
    var at = row.dueAt();
    var due = new Label(Messages.text("infringement.noTakedown"));
    due.getStyleClass().addAll("small", "muted");
    due.setWrapText(true);
    if (at != null) {
      due.setText(Messages.text("takedown.due", Times.day(at, ZoneId.systemDefault())));
      due.setTooltip(new Tooltip(Times.exact(at, ZoneId.systemDefault())));
    }
    return due;
  }
}
