package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** The line at the bottom: where the data lives, what runs, what was seen last. */
public final class StatusBarController implements ViewLifecycle {

  private static final double LIST_WIDTH = 380;

  private final ShellViewModel model;
  private final Subscriptions subscriptions = new Subscriptions();
  private final Popup popup = new Popup();
  private final VBox taskRows = new VBox();

  @FXML private Label store;
  @FXML private HBox running;
  @FXML private Button taskButton;
  @FXML private ProgressBar taskBar;
  @FXML private Label taskWords;
  @FXML private Label lastSeen;

  /** The status bar over {@code model}. */
  public StatusBarController(ShellViewModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    var info = model.surroundings().store();
    store.setText(StoreWords.line(info));
    store.setGraphic(
        Icons.of(
            StoreWords.isUnprotected(info)
                ? "mdi2l-lock-open-variant-outline"
                : "mdi2l-lock-outline"));
    if (StoreWords.isUnprotected(info)) {
      store.getStyleClass().add("warn-text");
    }
    lastSeen.setGraphic(Icons.of("mdi2h-history"));
    taskRows.getStyleClass().addAll("popup-card", "task-list");
    popup.setAutoHide(true);
    popup.getContent().add(taskRows);
  }

  @Override
  public void activate() {
    subscriptions.follow(model.lastSeenProperty(), this::showLastSeen);
    subscriptions.onChange(model.tasks().tasks(), this::showTasks);
    showTasks();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    popup.hide();
    taskBar.progressProperty().unbind();
    taskWords.textProperty().unbind();
  }

  @FXML
  private void onTasks() {
    if (popup.isShowing()) {
      popup.hide();
      return;
    }
    Bounds button = running.localToScreen(running.getBoundsInLocal());
    taskRows.getStylesheets().setAll(running.getScene().getStylesheets());
    popup.show(running, button.getMaxX() - LIST_WIDTH, button.getMinY());
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_RIGHT);
    popup.setAnchorX(button.getMaxX());
    popup.setAnchorY(button.getMinY() - 4);
  }

  private void showLastSeen(String words) {
    lastSeen.setText(words);
    lastSeen.setVisible(!words.isEmpty());
  }

  private void showTasks() {
    var tasks = model.tasks().tasks();
    running.setVisible(!tasks.isEmpty());
    running.setManaged(!tasks.isEmpty());
    taskRows.getChildren().setAll(tasks.stream().map(TaskRow::new).toList());
    taskBar.progressProperty().unbind();
    taskWords.textProperty().unbind();
    if (tasks.isEmpty()) {
      // A bar of unknown length moves on for ever, even where nobody sees it.
      taskBar.setProgress(0);
      popup.hide();
      return;
    }
    var first = tasks.getFirst();
    var more = tasks.size() - 1;
    taskButton.setText(
        more == 0 ? first.title() : Messages.text("status.tasks", first.title(), more));
    taskBar.progressProperty().bind(first.shareProperty());
    taskWords.textProperty().bind(first.wordsProperty());
  }
}
