package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseLinkRow;
import io.sentineliq.workbench.casefile.CaseObservableRow;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.task.ui.TaskPane;
import io.sentineliq.workbench.timeline.ui.TimelineBox;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds one case: a head that stays, and tabs. */
public final class CaseDetailController {

  private final CaseDesk desk;

  @FXML private VBox content;
  @FXML private VBox nothing;
  @FXML private Label number;
  @FXML private Label status;
  @FXML private Label priority;
  @FXML private Label confidentiality;
  @FXML private Label tlp;
  @FXML private Label title;
  @FXML private Label origin;
  @FXML private Button review;
  @FXML private Button goOn;
  @FXML private Button close;
  @FXML private Button reopen;
  @FXML private Button archive;
  @FXML private MenuButton more;
  @FXML private TabPane tabs;
  @FXML private Label description;
  @FXML private Label ending;
  @FXML private VBox cases;
  @FXML private TaskPane tasks;
  @FXML private VBox linked;
  @FXML private VBox observables;
  @FXML private TimelineBox timeline;

  CaseDetailController(CaseDesk desk) {
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    tasks.setDesk(desk.tasks());
    show(null);
  }

  /** Shows another case, or none. */
  void show(@Nullable CaseDetails details) {
    content.setVisible(details != null);
    nothing.setVisible(details == null);
    if (details != null) {
      showHead(details.row());
      fill(details);
    }
  }

  /** Puts the keyboard into the pane. */
  void focus() {
    tabs.requestFocus();
  }

  @FXML
  private void onReview() {
    desk.review();
  }

  @FXML
  private void onGoOn() {
    desk.goOn();
  }

  @FXML
  private void onClose() {
    desk.close();
  }

  @FXML
  private void onReopen() {
    desk.reopen();
  }

  @FXML
  private void onArchive() {
    desk.archive();
  }

  @FXML
  private void onChange() {
    desk.change();
  }

  @FXML
  private void onTeam() {
    desk.team();
  }

  @FXML
  private void onLink() {
    desk.link();
  }

  @FXML
  private void onMerge() {
    desk.merge();
  }

  @FXML
  private void onTemplate() {
    desk.saveTemplate();
  }

  private void showHead(CaseRow row) {
    var state = row.isWithdrawn() ? Messages.text("case.voided") : Messages.of(row.status());
    number.setText(Messages.text("case.number", Integer.toString(row.number())));
    status.setText(state);
    priority.setText(Messages.of(row.priority()));
    confidentiality.setText(Messages.of(row.confidentiality()));
    tlp.setText(Messages.of(row.tlp()));
    title.setText(VisibleText.of(row.title()));
    var who = Objects.requireNonNullElse(row.investigator(), "—");
    origin.setText(
        Messages.text(
            "case.origin",
            Messages.of(row.type()),
            VisibleText.of(who),
            Times.exact(row.createdAt(), ZoneId.systemDefault())));
    offer(review, row, CaseStatus.ACTIVE);
    offer(goOn, row, CaseStatus.REVIEW);
    offer(close, row, CaseStatus.REVIEW);
    offer(reopen, row, CaseStatus.CLOSED);
    offer(archive, row, CaseStatus.CLOSED);
    more.setVisible(!row.isWithdrawn() && row.status().isOpen());
  }

  private void fill(CaseDetails details) {
    var row = details.row();
    show(description, details.description());
    show(ending, details.closeReason());
    cases
        .getChildren()
        .setAll(
            details.cases().isEmpty()
                ? List.of(none())
                : details.cases().stream().map(other -> link(other, row)).toList());
    tasks.show(details.plan(), row.status().isOpen() && !row.isWithdrawn());
    lines(
        linked,
        Stream.concat(
            details.incidents().stream()
                .map(
                    incident ->
                        Messages.text(
                            "case.incident",
                            VisibleText.of(incident.title()),
                            Messages.of(incident.status()))),
            details.alerts().stream()
                .map(
                    alert ->
                        Messages.text(
                            "case.alert",
                            VisibleText.of(alert.title()),
                            VisibleText.of(alert.source())))));
    lines(
        observables,
        details.observables().stream()
            .map(one -> Messages.text("case.observable", Messages.of(one.type()), defanged(one))));
    timeline.show(details.timeline());
  }

  private Node link(CaseLinkRow other, CaseRow row) {
    var words =
        Messages.text(
            other.isFromOther() ? "case.linkFrom" : "case.link",
            Messages.of(other.kind()),
            Integer.toString(other.number()),
            VisibleText.of(other.title()));
    var remove = new Button(Messages.text("case.unlink"));
    remove.getStyleClass().addAll("quiet", "narrow");
    remove.setMinWidth(Region.USE_PREF_SIZE);
    remove.setAccessibleText(Messages.text("case.unlink.one", words));
    remove.setVisible(row.status().isOpen() && !row.isWithdrawn());
    remove.setOnAction(event -> desk.unlink(other));
    var line = new HBox(line(words), remove);
    line.getStyleClass().add("section-head");
    return line;
  }

  private static String defanged(CaseObservableRow row) {
    return VisibleText.of(Defang.text(row.type(), row.value()));
  }

  private static void offer(Button button, CaseRow row, CaseStatus status) {
    var isOffered = row.status() == status && !row.isWithdrawn();
    button.setVisible(isOffered);
    button.setManaged(isOffered);
  }

  private static void lines(VBox box, Stream<String> texts) {
    List<Node> labels = texts.<Node>map(CaseDetailController::line).toList();
    box.getChildren().setAll(labels.isEmpty() ? List.of(none()) : labels);
  }

  private static Node line(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private static Node none() {
    var label = new Label(Messages.text("case.nothing"));
    label.getStyleClass().add("muted");
    return label;
  }

  private static void show(Label label, @Nullable String text) {
    label.setText(text == null ? "" : VisibleText.lines(text));
    label.setVisible(text != null);
    label.setManaged(text != null);
  }
}
