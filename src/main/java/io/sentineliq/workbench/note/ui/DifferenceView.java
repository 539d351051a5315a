package io.sentineliq.workbench.note.ui;

import io.sentineliq.workbench.note.text.TextDifference;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.Locale;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** What changed between two texts, a line below the other; − is gone, + is new. */
final class DifferenceView extends ListView<TextDifference.Line> {

  DifferenceView() {
    getStyleClass().add("difference");
    setAccessibleText(Messages.text("note.difference"));
    setCellFactory(view -> new LineCell());
  }

  void show(String before, String after) {
    getItems().setAll(TextDifference.between(before, after));
  }

  private static final class LineCell extends ListCell<TextDifference.Line> {
    LineCell() {
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(TextDifference.@Nullable Line line, boolean isEmpty) {
      super.updateItem(line, isEmpty);
      getStyleClass().removeIf(name -> name.startsWith("line-"));
      if (line == null || isEmpty) {
        setText(null);
        return;
      }
      getStyleClass().add("line-" + line.kind().name().toLowerCase(Locale.ROOT));
      setText(sign(line.kind()) + VisibleText.of(line.text()));
    }

    private static String sign(TextDifference.Kind kind) {
      return switch (kind) {
        case SAME -> "   ";
        case REMOVED -> "−  ";
        case ADDED -> "+  ";
      };
    }
  }
}
