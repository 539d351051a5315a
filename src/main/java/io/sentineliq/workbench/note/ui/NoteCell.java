package io.sentineliq.workbench.note.ui;

import io.sentineliq.workbench.note.NoteRow;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A note in a list: its first line, who wrote it and when. */
final class NoteCell extends ListCell<NoteRow> {

  private final UnaryOperator<String> harmless;
  private final Label start = new Label();
  private final Label origin = new Label();
  private final VBox box = new VBox(start, origin);

  NoteCell(UnaryOperator<String> harmless) {
    this.harmless = harmless;
    origin.getStyleClass().addAll("small", "muted");
    box.setMinWidth(0);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable NoteRow row, boolean isEmpty) {
    super.updateItem(row, isEmpty);
    if (row == null || isEmpty) {
      setGraphic(null);
      return;
    }
    start.setText(firstLine(row.start()));
    origin.setText(
        Messages.text(
            "note.origin",
            VisibleText.of(row.author()),
            Times.minute(row.createdAt(), ZoneId.systemDefault())));
    setGraphic(box);
  }

  private String firstLine(String text) {
    return text.lines()
        .map(line -> line.replaceFirst("^[#>*\\s-]{0,20}", ""))
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(line -> VisibleText.of(harmless.apply(line)))
        .orElseGet(() -> Messages.text("note.empty"));
  }
}
