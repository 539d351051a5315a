package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.IncidentStatus;
import io.sentineliq.workbench.incident.IncidentTexts;
import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.note.ui.TextEditor;
import io.sentineliq.workbench.note.ui.TextParts;
import io.sentineliq.workbench.note.ui.Writing;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What happened and how it was resolved; what is affected, who works on it, which cases. */
final class IncidentOverview implements DetailPane<IncidentDetails> {

  private static final List<TextParts.Part> PARTS =
      List.of(
          new TextParts.Part(IncidentTexts.SUMMARY, "incident.part.summary"),
          new TextParts.Part(IncidentTexts.RESOLUTION, "incident.part.resolution"));

  private final TextEditor editor;
  private final TextParts parts = new TextParts(PARTS, this::open);
  private final IncidentDetailController.CaseLinks caseLinks;
  private final Window window;
  private final Latest caseReads;
  private final FlowPane systems = new FlowPane();
  private final Button change = new Button(Messages.text("incident.systems.change"));
  private final Label team = new Label();
  private final VBox cases = new VBox();
  private final VBox root = new VBox();
  private @Nullable IncidentDetails shown;

  IncidentOverview(
      IncidentDesk desk,
      Writing writing,
      IncidentDetailController.CaseLinks caseLinks,
      Window window) {
    this.caseLinks = caseLinks;
    this.window = window;
    this.caseReads = new Latest(window.tasks());
    editor = new TextEditor(writing, window, "incident.text");
    editor.setHeading(parts);
    VBox.setVgrow(editor, Priority.ALWAYS);
    systems.getStyleClass().add("tag-row");
    team.setWrapText(true);
    change.getStyleClass().addAll("quiet", "narrow");
    change.setMinWidth(Region.USE_PREF_SIZE);
    change.setOnAction(event -> desk.systems());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var systemHead = new HBox(heading("incident.systems"), space, change);
    systemHead.getStyleClass().add("section-head");
    var people = new VBox(heading("incident.team.heading"), team);
    var investigations = new VBox(heading("incident.cases"), cases);
    HBox.setHgrow(people, Priority.ALWAYS);
    HBox.setHgrow(investigations, Priority.ALWAYS);
    var beside = new HBox(people, investigations);
    beside.getStyleClass().add("incident-beside");
    root.getStyleClass().add("case-overview");
    root.getChildren().setAll(editor, systemHead, systems, beside);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void activate() {
    editor.activate();
  }

  @Override
  public void deactivate() {
    editor.deactivate();
    caseReads.cancel();
    shown = null;
  }

  @Override
  public void show(IncidentDetails details) {
    shown = details;
    var isChangeable = details.row().status() != IncidentStatus.CLOSED;
    editor.setWritable(isChangeable);
    change.setVisible(isChangeable);
    systems.getChildren().setAll(details.systems().stream().map(IncidentOverview::chip).toList());
    if (details.systems().isEmpty()) {
      systems.getChildren().setAll(none());
    }
    team.setText(
        details.team().isEmpty()
            ? Messages.text("case.nothing")
            : VisibleText.of(String.join(", ", details.team())));
    showCases(details.row().id());
    open();
  }

  private void open() {
    var details = shown;
    if (details != null) {
      var subject = new SubjectRef(Incident.KIND, details.row().id());
      editor.open(new TextRef(subject, parts.chosen()));
    }
  }

  /** They are read apart: the incident's own reading does not know them. */
  private void showCases(UUID incidentId) {
    caseReads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> caseLinks.of().apply(incidentId, progress),
        found ->
            cases
                .getChildren()
                .setAll(
                    found.isEmpty()
                        ? List.of(none())
                        : found.stream().<Node>map(one -> one.button(caseLinks.opener())).toList()),
        window.failures());
  }

  private static Label heading(String key) {
    var heading = new Label(Messages.text(key));
    heading.getStyleClass().add("heading-section");
    heading.setMinWidth(Region.USE_PREF_SIZE);
    return heading;
  }

  private static Label none() {
    var none = new Label(Messages.text("case.nothing"));
    none.getStyleClass().add("muted");
    return none;
  }

  private static Node chip(String system) {
    var chip = new Label(VisibleText.of(system));
    chip.getStyleClass().add("chip");
    return chip;
  }
}
