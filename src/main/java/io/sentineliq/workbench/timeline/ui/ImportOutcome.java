package io.sentineliq.workbench.timeline.ui;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.timeline.intake.EventImport;
import io.sentineliq.workbench.timeline.intake.EventRow;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What became of an imported file, with each row that was rejected; stays until it is closed. */
final class ImportOutcome extends VBox {

  private final Label heading = new Label();
  private final ListView<EventRow> rows = new ListView<>();

  ImportOutcome() {
    heading.setWrapText(true);
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    var close = new Button();
    close.setGraphic(Icons.of("mdi2c-close"));
    close.getStyleClass().addAll("quiet", "narrow", "icon-only");
    close.setTooltip(new Tooltip(Messages.text("dialog.close")));
    close.setAccessibleText(Messages.text("dialog.close"));
    close.setOnAction(event -> setShown(false));
    var head = new HBox(heading, close);
    head.getStyleClass().add("editor-head");
    rows.setCellFactory(view -> new EventRowCell());
    rows.getStyleClass().add("import-rows");
    rows.setAccessibleText(Messages.text("timeline.import.rejects"));
    getStyleClass().add("import-outcome");
    getChildren().setAll(head, rows);
    setShown(false);
  }

  /** Shows {@code result}; {@code rejected} may hold fewer than were rejected. */
  void show(EventImport.Result result, List<EventRow.Rejected> rejected) {
    heading.setText(
        Messages.text(
            rejected.size() < result.rejected()
                ? "timeline.import.outcomeCut"
                : "timeline.import.outcome",
            Numbers.grouped(result.added()),
            Numbers.grouped(result.known()),
            Numbers.grouped(result.rejected()),
            Numbers.grouped(rejected.size())));
    rows.getItems().setAll(rejected);
    rows.setVisible(!rejected.isEmpty());
    rows.setManaged(!rejected.isEmpty());
    setShown(true);
  }

  private void setShown(boolean isShown) {
    setVisible(isShown);
    setManaged(isShown);
  }
}
