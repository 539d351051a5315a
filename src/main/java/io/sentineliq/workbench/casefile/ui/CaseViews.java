package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseColumn;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.casefile.CaseView;
import io.sentineliq.workbench.platform.fx.CardBoard;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.ViewChips;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The bar over the cases: the views with their numbers, words, and whether they are a board. */
final class CaseViews extends HBox {

  /** A board shows the newest; a list has no end. */
  private static final int ON_BOARD = 300;

  private final CaseDesk desk;
  private final Window window;
  private final Latest reads;
  private final Latest boardReads;
  private final ViewChips<CaseView> chips;
  private final ToggleButton asBoard = new ToggleButton(Messages.text("case.board"));
  private final CardBoard<CaseStatus, CaseRow> board =
      new CardBoard<>(
          CaseStatus.class,
          List.of(CaseStatus.values()),
          new CardBoard.Faces<>(CaseRow::id, CaseRow::status, CaseViews::face));
  private CaseQuery query = new CaseQuery(true);

  CaseViews(CaseDesk desk, Window window) {
    this.desk = desk;
    this.window = window;
    this.reads = new Latest(window.tasks());
    this.boardReads = new Latest(window.tasks());
    this.chips =
        new ViewChips<>(List.of(CaseView.values()), CaseView.OPEN, "case.words", this::chosen);
    asBoard.getStyleClass().addAll("narrow", "segment");
    asBoard.setId("casesAsBoard");
    board.setOnMove((row, next) -> !row.isWithdrawn() && row.status().canMoveTo(next), desk::move);
    board.setOnFocus(row -> desk.records().list().reveal(row.id(), () -> {}));
    board.getStyleClass().add("case-board");
    HBox.setHgrow(chips, Priority.ALWAYS);
    getStyleClass().add("case-views");
    getChildren().addAll(chips, asBoard);
  }

  /** The board, which stands where the list does. */
  ScrollPane board() {
    var scroll = new ScrollPane(board);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.visibleProperty().bind(asBoard.selectedProperty());
    return scroll;
  }

  /** Shows {@code list} while there is no board. */
  void hide(Node list) {
    list.visibleProperty().bind(asBoard.selectedProperty().not());
  }

  CaseQuery query() {
    return query;
  }

  /** Shows all of {@code view}. */
  void choose(CaseView view) {
    chips.chooseAll(view);
  }

  void search() {
    chips.search();
  }

  void toggle() {
    asBoard.fire();
  }

  /** Reads the numbers and the board again. */
  void count() {
    var quiet = TaskTitle.quiet(Messages.text("list.reading"));
    reads.start(quiet, desk.source()::counts, this::show, window.failures());
    var shown = query;
    boardReads.start(
        quiet,
        progress -> desk.source().rows(desk.source().firstIds(shown, ON_BOARD, progress), progress),
        board::show,
        window.failures());
  }

  private void chosen(CaseView view, String words) {
    ask(new CaseQuery(view, words, query.order()));
  }

  /** Shows the same in another order. */
  void sort(SortOrder<CaseColumn> order) {
    ask(new CaseQuery(query.view(), query.words(), order));
  }

  private void ask(CaseQuery next) {
    if (!next.equals(query)) {
      query = next;
      desk.records().list(next);
    }
  }

  private void show(Map<CaseView, Long> counts) {
    counts.forEach(chips::showCount);
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
