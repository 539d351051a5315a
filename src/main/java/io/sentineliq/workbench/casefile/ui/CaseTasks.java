package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.task.ui.TaskPane;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The tasks of a case. */
final class CaseTasks implements DetailPane<CaseDetails> {

  private final TaskPane tasks = new TaskPane();
  private final ScrollPane root = CaseLines.scrolled(new VBox(tasks));

  CaseTasks(CaseDesk desk) {
    tasks.setDesk(desk.tasks());
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(CaseDetails details) {
    var row = details.row();
    tasks.show(details.plan(), row.status().isOpen() && !row.isWithdrawn());
  }
}
