package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.alert.Alert;
import io.sentineliq.workbench.brand.lookalike.Step;
import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.detection.DetectionDetails;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.detection.LookalikeReasons;
import io.sentineliq.workbench.detection.relation.Relations;
import io.sentineliq.workbench.detection.text.TextOfDetection;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.KeyHint;
import io.sentineliq.workbench.platform.fx.LinkRow;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds one detection: what was found, what to do, why it was found. */
public final class DetectionDetailController {

  private final SeverityMark mark = new SeverityMark();
  private final SensitiveRows values;
  private final Consumer<SubjectRef> records;
  private Consumer<UUID> detections = id -> {};
  private Consumer<UUID> unlinking = id -> {};
  private Consumer<UUID> unlinkingExhibit = id -> {};

  @FXML private VBox content;
  @FXML private VBox nothing;
  @FXML private Label severity;
  @FXML private Label status;
  @FXML private Label source;
  @FXML private Label title;
  @FXML private Label origin;
  @FXML private FlowPane verbs;
  @FXML private Label why;
  @FXML private LetterTiles letters;
  @FXML private VBox steps;
  @FXML private VBox lookalike;
  @FXML private VBox found;
  @FXML private Label foundWhere;
  @FXML private FlowPane tags;
  @FXML private MarkedText marked;
  @FXML private VBox sensitiveBox;
  @FXML private VBox sensitive;
  @FXML private VBox textReasons;
  @FXML private VBox reasonBox;
  @FXML private Label confidence;
  @FXML private Label reason;
  @FXML private VBox relatedBox;
  @FXML private VBox related;
  @FXML private VBox observableBox;
  @FXML private VBox observables;
  @FXML private VBox exhibitBox;
  @FXML private VBox exhibits;
  @FXML private VBox alertBox;
  @FXML private Button alert;

  /** Other records are shown by {@code records}. */
  DetectionDetailController(SensitiveRows values, Consumer<SubjectRef> records) {
    this.values = values;
    this.records = records;
  }

  @FXML
  private void initialize() {
    severity.setGraphic(mark);
    show(null);
  }

  /** Offers {@code commands} as buttons, the first as the main one. */
  void offer(List<Command> commands) {
    verbs.getChildren().setAll(commands.stream().map(DetectionDetailController::button).toList());
    verbs.getChildren().getFirst().getStyleClass().add("primary");
  }

  /**
   * Related detections are shown by {@code opener}, observables parted from by {@code unlinker},
   * exhibits by {@code exhibitUnlinker}.
   */
  void leadBy(Consumer<UUID> opener, Consumer<UUID> unlinker, Consumer<UUID> exhibitUnlinker) {
    detections = opener;
    unlinking = unlinker;
    unlinkingExhibit = exhibitUnlinker;
  }

  /** Shows another detection, or none. */
  void show(@Nullable DetectionShown shown) {
    content.setVisible(shown != null);
    nothing.setVisible(shown == null);
    if (shown != null) {
      showAll(shown.details());
      showExhibits(shown.exhibits());
    }
  }

  private void showAll(DetectionDetails details) {
    showHead(details.row());
    offer(lookalike, details.lookalike().isPresent());
    offer(found, details.text().isPresent());
    details.lookalike().ifPresent(this::explain);
    details.text().ifPresent(text -> show(details.row(), text));
    confidence.setText(Messages.text("detection.confidence", details.row().confidence()));
    tie(details.relations());
    offer(alertBox, details.alert().isPresent());
    details.alert().ifPresent(this::offerAlert);
    offer(reasonBox, details.statusReason() != null);
    show(reason, details.statusReason());
  }

  private void showExhibits(List<RecordLink> links) {
    offer(exhibitBox, !links.isEmpty());
    exhibits
        .getChildren()
        .setAll(
            links.stream()
                .map(
                    link ->
                        new LinkRow(
                            link, records, ended -> unlinkingExhibit.accept(ended.subject().id())))
                .toList());
  }

  private void explain(LookalikeReasons reasons) {
    letters.show(reasons);
    why.setText(Messages.text("detection.why", LookalikeWords.defanged(reasons.brand())));
    steps.getChildren().setAll(reasons.steps().stream().map(this::step).toList());
  }

  private void show(DetectionRow row, TextOfDetection text) {
    marked.show(text);
    foundWhere.setText(TextWords.where(text));
    offer(foundWhere, !foundWhere.getText().isEmpty());
    tags.getChildren().setAll(text.tags().stream().map(DetectionDetailController::chip).toList());
    offer(tags, !text.tags().isEmpty());
    offer(sensitiveBox, !text.spans().isEmpty());
    values.show(sensitive, row.id(), text);
    textReasons
        .getChildren()
        .setAll(
            text.reasons().stream()
                .map(one -> points(TextWords.of(one), one.clue().points()))
                .toList());
  }

  private void tie(Relations relations) {
    offer(relatedBox, !relations.detections().isEmpty());
    related
        .getChildren()
        .setAll(
            relations.detections().stream().map(one -> RelationRows.of(one, detections)).toList());
    offer(observableBox, !relations.observables().isEmpty());
    observables
        .getChildren()
        .setAll(
            relations.observables().stream().map(one -> RelationRows.of(one, unlinking)).toList());
  }

  private void offerAlert(UUID alertId) {
    alert.setOnAction(event -> records.accept(new SubjectRef(Alert.KIND, alertId)));
  }

  private static Node chip(String words) {
    var chip = new Label(VisibleText.of(words));
    chip.getStyleClass().add("chip");
    return chip;
  }

  private static void offer(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  /** Puts the keyboard into the pane. */
  void focus() {
    verbs.getChildren().getFirst().requestFocus();
  }

  private void showHead(DetectionRow row) {
    mark.show(row.severity());
    severity.getStyleClass().removeIf(name -> name.startsWith("severity-level-"));
    severity.getStyleClass().add(SeverityMark.styleClass(row.severity()));
    severity.setText(Messages.of(row.severity()));
    status.setText(Messages.of(row.status()));
    source.setText(Messages.of(row.kind()));
    title.setText(LookalikeWords.title(row));
    origin.setText(
        Messages.text(
            "detection.origin",
            Times.exact(row.detectedAt(), ZoneId.systemDefault()),
            VisibleText.of(row.sourceName()),
            VisibleText.of(Objects.requireNonNullElse(row.brand(), "—"))));
  }

  private Node step(Step step) {
    return points(LookalikeWords.of(step), step.points());
  }

  private static Node points(String what, int count) {
    var words = new Label(what);
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var points = new Label(Messages.text("detection.points", count));
    points.getStyleClass().add("step-points");
    points.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(words, space, points);
    row.getStyleClass().add("step-row");
    return row;
  }

  private static Button button(Command command) {
    var button = new Button(command.text());
    button.getStyleClass().add("narrow");
    button.setGraphic(KeyHint.of(command));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.disableProperty().bind(Bindings.not(command.enabled()));
    button.setOnAction(event -> command.run());
    return button;
  }

  private static void show(Label label, @Nullable String text) {
    label.setText(
        text == null ? "" : Messages.text("detection.statusReason", VisibleText.lines(text)));
    label.setVisible(text != null);
    label.setManaged(text != null);
  }
}
