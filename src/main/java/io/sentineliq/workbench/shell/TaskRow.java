package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One running task in the list: title, bar, how far, and the way to stop it. */
final class TaskRow extends VBox {

  TaskRow(TaskState state) {
    getStyleClass().add("task-row");
    var title = new Label(state.title());
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var cancel = new Button(Messages.text("task.cancel"));
    cancel.getStyleClass().add("narrow");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(event -> state.cancel());
    var head = new HBox(title, cancel);
    head.getStyleClass().add("task-line");
    var bar = new ProgressBar();
    bar.progressProperty().bind(state.shareProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    var words = new Label();
    words.textProperty().bind(state.wordsProperty());
    words.getStyleClass().addAll("muted", "small", "figures");
    getChildren().addAll(head, bar, words);
  }
}
