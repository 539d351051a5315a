package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.infringement.InfringementQuery;
import io.sentineliq.workbench.infringement.InfringementRow;
import io.sentineliq.workbench.infringement.InfringementStatus;
import io.sentineliq.workbench.platform.fx.CardBoard;
import io.sentineliq.workbench.platform.fx.ListBoard;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** The infringements of a list as a board: a column for each status, a card for each of them. */
final class InfringementBoard {

  /** Where a name may go on in the next line: after a dot, not in the middle of a word. */
  private static final String MAY_BREAK = "\u200A";

  private InfringementBoard() {}

  /** The infringements that {@code query} asks for. */
  static ListBoard<InfringementQuery, InfringementRow> of(
      InfringementDesk desk, Supplier<InfringementQuery> query, Window window) {
    var board =
        new CardBoard<>(
            InfringementStatus.class,
            List.of(InfringementStatus.values()),
            new CardBoard.Faces<>(
                InfringementRow::id, InfringementRow::status, InfringementBoard::face));
    board.setOnMove((row, next) -> row.status().canMoveTo(next), desk::move);
    board.setOnFocus(row -> desk.records().list().reveal(row.id(), () -> {}));
    return new ListBoard<>("infringement.board", board, desk.source(), query, window);
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
