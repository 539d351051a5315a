package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.IncidentStatus;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.task.ui.TaskPane;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The tasks of an incident. */
final class IncidentTasks implements DetailPane<IncidentDetails> {

  private final TaskPane tasks = new TaskPane();
  private final ScrollPane root;

  IncidentTasks(IncidentDesk desk) {
    tasks.setDesk(desk.tasks());
    var content = new VBox(tasks);
    content.getStyleClass().addAll("section", "section-plain");
    root = new ScrollPane(content);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(IncidentDetails details) {
    tasks.show(details.plan(), details.row().status() != IncidentStatus.CLOSED);
  }
}
