package io.sentineliq.workbench.timeline.ui;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.timeline.intake.EventRow;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A row of a file: the event it becomes, or why it becomes none. */
final class EventRowCell extends ListCell<EventRow> {

  private final Node mark = Icons.of("mdi2a-alert-circle-outline");

  EventRowCell() {
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable EventRow row, boolean isEmpty) {
    super.updateItem(row, isEmpty);
    getStyleClass().remove("danger-text");
    if (row == null || isEmpty) {
      setText(null);
      setGraphic(null);
      return;
    }
    setGraphic(row instanceof EventRow.Rejected ? mark : null);
    if (row instanceof EventRow.Rejected) {
      getStyleClass().add("danger-text");
    }
    setText(words(row));
  }

  private static String words(EventRow row) {
    var line = Numbers.grouped(row.line());
    return switch (row) {
      case EventRow.Read read ->
          Messages.text(
              "timeline.import.row",
              line,
              Times.exact(read.entry().at(), ZoneId.systemDefault()),
              VisibleText.of(read.entry().title()));
      case EventRow.Rejected rejected ->
          Messages.text("timeline.import.rejected", line, rejected.reason(), rejected.excerpt());
    };
  }
}
