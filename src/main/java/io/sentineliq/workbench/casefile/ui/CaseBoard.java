package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.platform.fx.CardBoard;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;

/** The cases of the list as a board: a column for each state, a card for each case. */
final class CaseBoard extends ScrollPane {

  /** A board shows the newest; a list has no end. */
  private static final int ON_BOARD = 300;

  private final CaseDesk desk;
  private final Supplier<CaseQuery> query;
  private final Window window;
  private final Latest reads;
  private final ToggleButton asBoard = new ToggleButton(Messages.text("case.board"));
  private final CardBoard<CaseStatus, CaseRow> board =
      new CardBoard<>(
          CaseStatus.class,
          List.of(CaseStatus.values()),
          new CardBoard.Faces<>(CaseRow::id, CaseRow::status, CaseBoard::face));

  /** The cases that {@code query} asks for. */
  CaseBoard(CaseDesk desk, Supplier<CaseQuery> query, Window window) {
    this.desk = desk;
    this.query = query;
    this.window = window;
    this.reads = new Latest(window.tasks());
    asBoard.getStyleClass().addAll("narrow", "segment");
    asBoard.setId("casesAsBoard");
    asBoard.setMinWidth(USE_PREF_SIZE);
    board.setOnMove((row, next) -> !row.isWithdrawn() && row.status().canMoveTo(next), desk::move);
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

  private static List<Node> face(CaseRow row) {
    var title =
        new Label(
            Messages.text(
                "case.other.one", Integer.toString(row.number()), VisibleText.of(row.title())));
    title.setWrapText(true);
    var facts =
        new Label(
            Messages.text(
                "case.card",
                row.isWithdrawn() ? Messages.text("case.voided") : Messages.of(row.priority()),
                VisibleText.of(Objects.requireNonNullElse(row.investigator(), "—")),
                row.openTasks()));
    facts.setWrapText(true);
    facts.getStyleClass().addAll("small", "muted");
    if (row.alarm().isEmpty()) {
      return List.of(title, facts);
    }
    var alarm = new Label(row.alarm(), Icons.of("mdi2c-close-octagon-outline"));
    alarm.setWrapText(true);
    alarm.getStyleClass().addAll("small", "danger-text");
    return List.of(title, facts, alarm);
  }
}
