package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.fx.FileDrop;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Files may be dropped anywhere on the window: while they hover, it says what will happen. What the
 * open place is for comes first and has twice the room of anything else.
 */
final class DropTarget {

  private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

  private final HBox overlay;
  private final List<FileDrop> drops;
  private final ObservableValue<@Nullable NavigationEntry> place;

  DropTarget(HBox overlay, List<FileDrop> drops, ObservableValue<@Nullable NavigationEntry> place) {
    this.overlay = overlay;
    this.drops = drops;
    this.place = place;
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
    var ordering = place.subscribe(this::arrange);
    return () -> {
      ordering.unsubscribe();
      scene.removeEventFilter(DragEvent.DRAG_OVER, over);
      scene.removeEventFilter(DragEvent.DRAG_EXITED, left);
      scene.removeEventFilter(DragEvent.DRAG_DROPPED, dropped);
    };
  }

  private void arrange(@Nullable NavigationEntry open) {
    var id = open == null ? "" : open.id();
    var cards = List.copyOf(overlay.getChildren());
    overlay
        .getChildren()
        .setAll(
            cards.stream()
                .sorted(
                    Comparator.comparing((Node card) -> !drop(card).places().contains(id))
                        .thenComparing(card -> drops.indexOf(drop(card))))
                .toList());
    var parts = cards.stream().mapToInt(card -> parts(card, id)).sum();
    for (var card : cards) {
      var share = (double) parts(card, id) / parts;
      ((VBox) card).prefWidthProperty().bind(overlay.widthProperty().multiply(share));
    }
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles() && !drops.isEmpty()) {
      overlay.setVisible(true);
      var aimed = cardAt(event.getSceneX());
      overlay
          .getChildren()
          .forEach(
              card -> card.pseudoClassStateChanged(AIMED, aimed.filter(card::equals).isPresent()));
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    overlay.setVisible(false);
    var files = event.getDragboard().getFiles();
    var card = cardAt(event.getSceneX());
    if (!files.isEmpty() && card.isPresent()) {
      List<Path> paths = files.stream().map(File::toPath).toList();
      drop(card.get()).action().accept(paths);
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** The card under the pointer, or the nearest one. */
  private Optional<Node> cardAt(double x) {
    return overlay.getChildren().stream()
        .min(Comparator.comparingDouble(card -> distance(card, x)));
  }

  private static double distance(Node card, double x) {
    Bounds bounds = card.localToScene(card.getLayoutBounds());
    return Math.max(0, Math.max(bounds.getMinX() - x, x - bounds.getMaxX()));
  }

  private static int parts(Node card, String place) {
    return drop(card).places().contains(place) ? 2 : 1;
  }

  private static FileDrop drop(Node card) {
    return (FileDrop) card.getUserData();
  }

  private static VBox card(FileDrop drop) {
    var title = new Label(Messages.text(drop.textKey()));
    title.getStyleClass().add("heading-screen");
    title.setWrapText(true);
    var detail = new Label(Messages.text("drop.release"));
    detail.getStyleClass().add("muted");
    var card = new VBox(Icons.of("mdi2t-tray-arrow-up"), title, detail);
    card.getStyleClass().add("drop-card");
    card.setUserData(drop);
    return card;
  }
}
