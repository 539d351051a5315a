package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.task.ui.TaskBox;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The tasks of a case. */
final class CaseTasks implements DetailPane<CaseDetails> {

  private final TaskBox tasks = new TaskBox();
  private final ScrollPane root = CaseLines.scrolled(new VBox(tasks));

  CaseTasks(CaseDesk desk) {
    tasks.setOnChange(desk::move, desk::addTask);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(CaseDetails details) {
    var row = details.row();
    tasks.show(details.tasks(), row.status().isOpen() && !row.isWithdrawn());
  }
}
