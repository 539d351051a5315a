package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.infringement.InfringementDetails;
import io.sentineliq.workbench.infringement.InfringementStatus;
import io.sentineliq.workbench.infringement.exhibit.LinkedExhibit;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds one infringement: what it is, where it can be seen, what is done against it. */
public final class InfringementDetailController {

  private final InfringementDesk desk;
  private final TakedownBoxes boxes;
  private final SeverityMark mark = new SeverityMark();

  @FXML private VBox content;
  @FXML private VBox nothing;
  @FXML private Label severity;
  @FXML private Label status;
  @FXML private Label type;
  @FXML private Label title;
  @FXML private Label origin;
  @FXML private FlowPane verbs;
  @FXML private Button change;
  @FXML private Button incident;
  @FXML private Button shownIncident;
  @FXML private Label assignee;
  @FXML private Label reason;
  @FXML private Label subject;
  @FXML private VBox urls;
  @FXML private Label notes;
  @FXML private Label links;
  @FXML private VBox exhibitBox;
  @FXML private VBox exhibits;
  @FXML private VBox takedowns;

  InfringementDetailController(InfringementDesk desk, InstantSource clock) {
    this.desk = desk;
    this.boxes = new TakedownBoxes(desk, clock);
  }

  @FXML
  private void initialize() {
    severity.setGraphic(mark);
    show(null);
  }

  /** Shows another infringement, or none. */
  void show(@Nullable InfringementDetails details) {
    content.setVisible(details != null);
    nothing.setVisible(details == null);
    if (details != null) {
      showHead(details);
      showFacts(details);
      showExhibits(details.exhibits());
      takedowns.getChildren().setAll(boxes.of(details.takedowns()));
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
  private void onIncident() {
    desk.openIncident();
  }

  @FXML
  private void onPlan() {
    desk.plan();
  }

  @FXML
  private void onAssign() {
    desk.assign();
  }

  @FXML
  private void onPack() {
    desk.pack();
  }

  private void showHead(InfringementDetails details) {
    var row = details.row();
    mark.show(row.severity());
    severity.getStyleClass().removeIf(name -> name.startsWith("severity-level-"));
    severity.getStyleClass().add(SeverityMark.styleClass(row.severity()));
    severity.setText(Messages.of(row.severity()));
    status.setText(Messages.of(row.status()));
    type.setText(Messages.of(row.type()));
    title.setText(InfringementWords.title(row));
    origin.setText(
        Messages.text(
            "infringement.origin",
            Times.exact(row.createdAt(), ZoneId.systemDefault()),
            VisibleText.of(row.brand()),
            details.detection().isPresent() ? 1 : 0,
            details.incident().isPresent() ? 1 : 0));
    verbs
        .getChildren()
        .setAll(
            List.of(InfringementStatus.values()).stream()
                .filter(next -> row.status().canMoveTo(next))
                .map(this::moving)
                .toList());
    offer(incident, details.incident().isEmpty());
    offer(shownIncident, details.incident().isPresent());
    details
        .incident()
        .ifPresent(
            id -> shownIncident.setOnAction(event -> desk.show(new SubjectRef(Incident.KIND, id))));
    var person = details.assignee();
    assignee.setText(
        person == null
            ? Messages.text("infringement.nobody")
            : Messages.text("infringement.assignee", VisibleText.of(person)));
    var why = details.statusReason();
    line(reason, why == null ? null : Messages.text("detection.statusReason", why));
  }

  private Node moving(InfringementStatus next) {
    var button = new Button(InfringementWords.verb(next));
    button.getStyleClass().add("narrow");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> desk.moveTo(next));
    return button;
  }

  private void showFacts(InfringementDetails details) {
    var said = details.said();
    var what = said.subject();
    line(subject, what == null ? null : InfringementWords.defanged(what));
    urls.getChildren()
        .setAll(
            said.evidenceUrls().stream()
                .map(url -> url(Defang.text(ObservableType.URL, url)))
                .toList());
    line(notes, said.notes());
    line(links, InfringementWords.links(said));
  }

  private void showExhibits(List<LinkedExhibit> kept) {
    offer(exhibitBox, !kept.isEmpty());
    exhibits
        .getChildren()
        .setAll(
            kept.stream().map(one -> ExhibitsOfDetections.link(one).button(desk::show)).toList());
  }

  private static Node url(String words) {
    var label = new Label(VisibleText.of(words));
    label.getStyleClass().addAll("mono", "small");
    label.setWrapText(true);
    return label;
  }

  private static void line(Label label, @Nullable String words) {
    label.setText(words == null ? "" : VisibleText.lines(words));
    offer(label, words != null);
  }

  private static void offer(Node node, boolean isOffered) {
    node.setVisible(isOffered);
    node.setManaged(isOffered);
  }
}
