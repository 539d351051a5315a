package io.sentineliq.workbench.observable.ui;

import io.sentineliq.workbench.classification.ui.TlpChip;
import io.sentineliq.workbench.observable.Holders;
import io.sentineliq.workbench.observable.ObservableDetails;
import io.sentineliq.workbench.observable.ObservableSightings;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds one observable: what it is, what is said of it, where it was seen. */
public final class ObservableDetailController {

  private final ObservableDesk desk;

  @FXML private VBox content;
  @FXML private VBox nothing;
  @FXML private FlowPane chips;
  @FXML private Label value;
  @FXML private Label origin;
  @FXML private Button mark;
  @FXML private Label description;
  @FXML private Label source;
  @FXML private Label sightings;
  @FXML private Label normalised;
  @FXML private Label ignored;
  @FXML private FlowPane tags;
  @FXML private VBox held;

  ObservableDetailController(ObservableDesk desk) {
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    show(null);
  }

  /** Shows another observable, or none. */
  void show(@Nullable ObservableDetails details) {
    content.setVisible(details != null);
    nothing.setVisible(details == null);
    if (details != null) {
      fill(details);
      desk.holders(details.id(), this::showHolders);
    }
  }

  /** Puts the keyboard into the pane. */
  void focus() {
    mark.requestFocus();
  }

  @FXML
  private void onMark() {
    desk.mark();
  }

  @FXML
  private void onSight() {
    desk.sight();
  }

  @FXML
  private void onChange() {
    desk.change();
  }

  @FXML
  private void onCopy() {
    desk.copy();
  }

  @FXML
  private void onCopyRaw() {
    desk.copyRaw();
  }

  private void fill(ObservableDetails details) {
    var row = details.row();
    var said = details.said();
    chips
        .getChildren()
        .setAll(
            chip(Messages.of(row.type())), TlpChip.of(said.tlp()), chip(Messages.of(said.pap())));
    if (said.isIoc()) {
      var indicator = chip(Messages.text("observable.ioc"));
      indicator.getStyleClass().add("chip-danger");
      chips.getChildren().add(indicator);
    }
    value.setText(VisibleText.of(row.defanged()));
    origin.setText(Messages.text("observable.recorded", exact(row.recordedAt())));
    mark.setText(Messages.text(said.isIoc() ? "observable.unmark" : "observable.mark"));
    line(description, said.description());
    line(source, said.source() == null ? null : Messages.text("observable.source", said.source()));
    line(sightings, words(details.sightings()));
    line(
        normalised,
        details.normalised().equals(row.value())
            ? null
            : Messages.text("observable.normalised", details.normalised()));
    line(ignored, said.isIgnored() ? Messages.text("observable.ignored") : null);
    tags.getChildren().setAll(said.tags().stream().map(tag -> chip(VisibleText.of(tag))).toList());
    tags.setVisible(!said.tags().isEmpty());
    tags.setManaged(!said.tags().isEmpty());
  }

  private void showHolders(List<Holders.Kind> kinds) {
    held.getChildren().setAll(HolderRows.of(kinds, desk::open));
  }

  private static @Nullable String words(ObservableSightings seen) {
    var last = seen.last();
    return last == null ? null : Messages.text("observable.sightings", seen.count(), exact(last));
  }

  private static String exact(Instant moment) {
    return Times.exact(moment, ZoneId.systemDefault());
  }

  private static void line(Label label, @Nullable String words) {
    label.setText(words == null ? "" : VisibleText.of(words));
    label.setVisible(words != null);
    label.setManaged(words != null);
  }

  private static Label chip(String words) {
    var chip = new Label(words);
    chip.getStyleClass().add("chip");
    return chip;
  }
}
