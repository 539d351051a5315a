package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.task.TaskStatus;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is still to be done for a case, at its side: what is in progress first. */
final class OpenTaskList implements DetailPane<CaseDetails> {

  private static final int MOST = 12;

  private final VBox root = new VBox();

  OpenTaskList() {
    root.getStyleClass().add("side-lines");
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(CaseDetails details) {
    root.getChildren().clear();
    var all = details.tasks();
    var open = all.stream().filter(task -> task.status().isOpen()).toList();
    if (all.isEmpty()) {
      root.getChildren().add(muted(Messages.text("case.side.tasks.none")));
      return;
    }
    root.getChildren()
        .add(
            muted(
                Messages.text(
                    "case.side.tasks.done",
                    Numbers.grouped(all.size() - open.size()),
                    Numbers.grouped(all.size()))));
    open.stream()
        .sorted((one, other) -> other.status().compareTo(one.status()))
        .limit(MOST)
        .forEach(task -> root.getChildren().add(line(task)));
    if (open.size() > MOST) {
      root.getChildren()
          .add(muted(Messages.text("case.side.more", Numbers.grouped(open.size() - MOST))));
    }
  }

  private static Node line(TaskRow task) {
    var title = new Label(VisibleText.of(task.title()));
    title.getStyleClass().add("small");
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    var state = muted(Messages.of(task.status()));
    state.setMinWidth(Region.USE_PREF_SIZE);
    if (task.status() == TaskStatus.IN_PROGRESS) {
      state.getStyleClass().remove("muted");
    }
    var space = new Region();
    HBox.setHgrow(space, Priority.SOMETIMES);
    var line = new HBox(title, space, state);
    line.getStyleClass().add("side-line");
    return line;
  }

  private static Label muted(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("small", "muted");
    label.setWrapText(true);
    return label;
  }
}
