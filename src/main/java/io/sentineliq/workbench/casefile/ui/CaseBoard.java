package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.platform.fx.CardBoard;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.ListBoard;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The cases of a list as a board: a column for each state, a card for each case. */
final class CaseBoard {

  private CaseBoard() {}

  /** The cases that {@code query} asks for. */
  static ListBoard<CaseQuery, CaseRow> of(CaseDesk desk, Supplier<CaseQuery> query, Window window) {
    var board =
        new CardBoard<>(
            CaseStatus.class,
            List.of(CaseStatus.values()),
            new CardBoard.Faces<>(CaseRow::id, CaseRow::status, CaseBoard::face));
    board.setOnMove((row, next) -> !row.isWithdrawn() && row.status().canMoveTo(next), desk::move);
    board.setOnFocus(row -> desk.records().list().reveal(row.id(), () -> {}));
    return new ListBoard<>("case.board", board, desk.source(), query, window);
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
