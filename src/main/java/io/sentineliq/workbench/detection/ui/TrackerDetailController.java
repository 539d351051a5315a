package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.tracking.NewTracker;
import io.sentineliq.workbench.detection.tracking.TrackerDetails;
import io.sentineliq.workbench.detection.tracking.TrackerType;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds one tracker: what it looks for and what happens when it matches. */
public final class TrackerDetailController {

  private final TrackerDesk desk;

  @FXML private VBox content;
  @FXML private VBox nothing;
  @FXML private Label status;
  @FXML private Label type;
  @FXML private Label name;
  @FXML private Label matches;
  @FXML private Button change;
  @FXML private Button pause;
  @FXML private Button resume;
  @FXML private Label pattern;
  @FXML private Label how;
  @FXML private Label brand;
  @FXML private Label severity;
  @FXML private Label tag;
  @FXML private Label notice;

  TrackerDetailController(TrackerDesk desk) {
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    show(null);
  }

  /** Shows another tracker, or none. */
  void show(@Nullable TrackerDetails details) {
    content.setVisible(details != null);
    nothing.setVisible(details == null);
    if (details != null) {
      fill(details);
    }
  }

  /** Puts the keyboard into the pane. */
  void focus() {
    change.requestFocus();
  }

  @FXML
  private void onChange() {
    desk.change();
  }

  @FXML
  private void onPause() {
    desk.run(false);
  }

  @FXML
  private void onResume() {
    desk.run(true);
  }

  private void fill(TrackerDetails details) {
    var row = details.row();
    var said = details.said();
    status.setText(Messages.text(row.isActive() ? "tracker.runs" : "tracker.paused"));
    type.setText(Messages.of(row.type()));
    name.setText(VisibleText.of(row.name()));
    matches.setText(Messages.text("tracker.matches", row.matches()));
    offer(pause, row.isActive());
    offer(resume, !row.isActive());
    pattern.setText(VisibleText.lines(said.pattern()));
    how.setText(how(said));
    offer(how, !how.getText().isEmpty());
    brand.setText(
        Messages.text(
            "tracker.ofBrand", VisibleText.of(Objects.requireNonNullElse(row.brand(), "—"))));
    severity.setText(Messages.text("tracker.worth", Messages.of(said.severity())));
    var autoTag = said.autoTag();
    tag.setText(autoTag == null ? "" : Messages.text("tracker.tags", VisibleText.of(autoTag)));
    offer(tag, autoTag != null);
    var from = said.notifyOn();
    notice.setText(
        from == null
            ? Messages.text("tracker.tellsNobody")
            : Messages.text("tracker.tellsFrom", Messages.of(from)));
  }

  private static String how(NewTracker said) {
    if (said.type() == TrackerType.TYPO_SQUATTING) {
      return Messages.text("tracker.from", said.threshold());
    }
    if (said.type() == TrackerType.YARA) {
      return "";
    }
    var isExact = said.isCaseSensitive();
    var spelling = Messages.text(isExact ? "tracker.caseMatters" : "tracker.anyCase");
    return said.isFuzzy() ? Messages.text("tracker.fuzzyToo", spelling) : spelling;
  }

  private static void offer(Node node, boolean isOffered) {
    node.setVisible(isOffered);
    node.setManaged(isOffered);
  }
}
