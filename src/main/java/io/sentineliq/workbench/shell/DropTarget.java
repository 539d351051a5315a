package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.fx.FileDrop;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Files may be dropped anywhere on the window: while they hover, it says what will happen. */
final class DropTarget {

  private final HBox overlay;
  private final List<FileDrop> drops;

  DropTarget(HBox overlay, List<FileDrop> drops) {
    this.overlay = overlay;
    this.drops = drops;
    overlay.setVisible(false);
    overlay.setMouseTransparent(true);
    drops.forEach(drop -> overlay.getChildren().add(card(drop)));
  }

  Subscription listenTo(Scene scene) {
    EventHandler<DragEvent> over = this::over;
    EventHandler<DragEvent> left = event -> overlay.setVisible(false);
    EventHandler<DragEvent> dropped = this::dropped;
    scene.addEventFilter(DragEvent.DRAG_OVER, over);
    scene.addEventFilter(DragEvent.DRAG_EXITED, left);
    scene.addEventFilter(DragEvent.DRAG_DROPPED, dropped);
    return () -> {
      scene.removeEventFilter(DragEvent.DRAG_OVER, over);
      scene.removeEventFilter(DragEvent.DRAG_EXITED, left);
      scene.removeEventFilter(DragEvent.DRAG_DROPPED, dropped);
    };
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles() && !drops.isEmpty()) {
      overlay.setVisible(true);
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    overlay.setVisible(false);
    var files = event.getDragboard().getFiles();
    if (!files.isEmpty() && !drops.isEmpty()) {
      List<Path> paths = files.stream().map(File::toPath).toList();
      dropAt(event.getSceneX()).action().accept(paths);
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private FileDrop dropAt(double x) {
    var width = Math.max(1, overlay.getWidth());
    var at = (int) (x / width * drops.size());
    return drops.get(Math.clamp(at, 0, drops.size() - 1));
  }

  private static VBox card(FileDrop drop) {
    var title = new Label(Messages.text(drop.textKey()));
    title.getStyleClass().add("heading-screen");
    var detail = new Label(Messages.text("drop.release"));
    detail.getStyleClass().add("muted");
    var card = new VBox(Icons.of("mdi2t-tray-arrow-up"), title, detail);
    card.getStyleClass().add("drop-card");
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }
}
