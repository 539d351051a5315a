package io.sentineliq.workbench.audit.ui;

import io.sentineliq.workbench.audit.AuditDetails;
import io.sentineliq.workbench.platform.fx.ProblemWords;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.ZoneId;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows one entry: who, when and where, before and after, and the text that stands for it. */
public final class AuditEntryController {

  private String envelopeText = "";

  @FXML private ScrollPane content;
  @FXML private VBox nothing;
  @FXML private Label nothingTitle;
  @FXML private Label sequence;
  @FXML private Label action;
  @FXML private Label description;
  @FXML private Label actor;
  @FXML private Label time;
  @FXML private VBox changeSection;
  @FXML private GridPane changes;
  @FXML private VBox factSection;
  @FXML private GridPane facts;
  @FXML private Label envelope;

  /** Puts the keyboard into the pane. */
  void focus() {
    content.requestFocus();
  }

  /** Shows {@code entry}, or that none is chosen. */
  void show(@Nullable AuditDetails entry) {
    content.setVisible(entry != null);
    nothing.setVisible(entry == null);
    if (entry == null) {
      nothingTitle.setText(Messages.text("audit.none"));
      return;
    }
    var row = entry.row();
    sequence.setText(Messages.text("audit.entry.sequence", Numbers.grouped(row.sequence())));
    action.setText(VisibleText.of(row.action()));
    description.setText(VisibleText.of(row.description()));
    actor.setText(
        Messages.text(
            "audit.entry.actor",
            VisibleText.of(row.actor()),
            VisibleText.of(entry.actorLogin()),
            VisibleText.of(entry.workstation())));
    time.setText(Times.exact(row.at(), ZoneId.systemDefault()));
    fillChanges(entry);
    fillFacts(entry);
    envelopeText = entry.envelope();
    envelope.setText(VisibleText.lines(entry.envelope()));
  }

  /** Says why the entry cannot be shown. */
  void showFailure(@Nullable Throwable failure) {
    if (failure != null) {
      var words = ProblemWords.of(failure);
      nothingTitle.setText((words.sentence() + " " + words.advice()).strip());
    }
  }

  @FXML
  private void onCopy() {
    var text = new ClipboardContent();
    text.putString(envelopeText);
    Clipboard.getSystemClipboard().setContent(text);
  }

  private void fillChanges(AuditDetails entry) {
    show(changeSection, !entry.changes().isEmpty());
    changes.getChildren().clear();
    changes.addRow(
        0,
        head(Messages.text("audit.entry.field")),
        head(Messages.text("audit.entry.before")),
        head(Messages.text("audit.entry.after")));
    for (var i = 0; i < entry.changes().size(); i++) {
      var change = entry.changes().get(i);
      changes.addRow(i + 1, head(change.field()), value(change.before()), value(change.after()));
    }
  }

  private void fillFacts(AuditDetails entry) {
    show(factSection, !entry.facts().isEmpty());
    facts.getChildren().clear();
    for (var i = 0; i < entry.facts().size(); i++) {
      var fact = entry.facts().get(i);
      facts.addRow(i, head(fact.name()), value(fact.value()));
    }
  }

  private static Label head(String text) {
    var label = new Label(VisibleText.of(text));
    label.getStyleClass().addAll("small", "muted");
    // A long value beside it wraps; the name would be cut away.
    label.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setValignment(label, VPos.TOP);
    return label;
  }

  private static Label value(@Nullable String text) {
    var label = new Label(text == null ? "—" : VisibleText.of(text));
    label.getStyleClass().addAll("small", text == null ? "muted" : "value");
    label.setWrapText(true);
    return label;
  }

  private static void show(VBox section, boolean isShown) {
    section.setVisible(isShown);
    section.setManaged(isShown);
  }
}
