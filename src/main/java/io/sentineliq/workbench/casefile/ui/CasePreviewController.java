package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds what the list shows of the current case; the whole of it is opened from here. */
public final class CasePreviewController {

  private final CaseDesk desk;
  private final CaseSummary overview = new CaseSummary();
  private final OpenTaskList tasks = new OpenTaskList();
  private final CaseHead facts;

  @FXML private VBox content;
  @FXML private VBox nothing;
  @FXML private VBox head;
  @FXML private Label number;
  @FXML private Label title;
  @FXML private VBox body;

  CasePreviewController(CaseDesk desk, Window window) {
    this.desk = desk;
    this.facts = new CaseHead(window.clock());
  }

  @FXML
  private void initialize() {
    head.getChildren().add(2, facts);
    body.getChildren().add(overview.root());
    var heading = new Label(Messages.text("case.tab.tasks"));
    heading.getStyleClass().add("heading-section");
    var section = new VBox(heading, tasks.root());
    section.getStyleClass().add("section");
    body.getChildren().add(0, section);
    show(null);
  }

  /** Shows another case, or none. */
  void show(@Nullable CaseDetails details) {
    content.setVisible(details != null);
    nothing.setVisible(details == null);
    if (details != null) {
      var row = details.row();
      number.setText(Messages.text("case.number", Integer.toString(row.number())));
      title.setText(VisibleText.of(row.title()));
      facts.show(row);
      overview.show(details);
      tasks.show(details);
    }
  }

  @FXML
  private void onOpen() {
    desk.open();
  }
}
