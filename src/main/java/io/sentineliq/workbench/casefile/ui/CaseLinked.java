package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.ui.LinkedAlerts;
import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseIncidentRow;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.LinkedTable;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The incidents that a case looks into, and its alerts below them. */
final class CaseLinked implements DetailPane<CaseDetails> {

  private final LinkedTable<AlertRow> alerts;
  private final Consumer<SubjectRef> opener;
  private final VBox incidents = new VBox();
  private final VBox root;

  CaseLinked(Cases cases, Consumer<SubjectRef> opener, ChangePulse changes, Window window) {
    this.opener = opener;
    alerts = LinkedAlerts.of("case.alerts", cases.alerts(), opener, changes, window);
    incidents.getStyleClass().add("case-incidents");
    root = new VBox(incidents, alerts);
    VBox.setVgrow(alerts, Priority.ALWAYS);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void activate() {
    alerts.activate();
  }

  @Override
  public void deactivate() {
    alerts.deactivate();
  }

  @Override
  public void show(CaseDetails details) {
    var found = details.incidents();
    incidents.getChildren().setAll(found.stream().map(this::line).toList());
    incidents.setVisible(!found.isEmpty());
    incidents.setManaged(!found.isEmpty());
    alerts.show(details.row().id());
  }

  private Node line(CaseIncidentRow incident) {
    var kind = new Label(Messages.text("case.linked.incident"));
    kind.getStyleClass().addAll("small", "muted");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    var title = new Button(VisibleText.of(incident.title()));
    title.getStyleClass().add("link");
    title.setOnAction(event -> opener.accept(new SubjectRef(Incident.KIND, incident.id())));
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var status = new Label(Messages.of(incident.status()));
    status.getStyleClass().addAll("small", "muted");
    status.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(kind, title, space, status);
    line.getStyleClass().add("case-incident");
    return line;
  }
}
