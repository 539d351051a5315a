package io.sentineliq.workbench.support;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files that come from another program: the toolkit's robot cannot carry them in. */
public final class DroppedFiles {

  private DroppedFiles() {}

  /** Drops {@code files} on the place that says {@code words}; called on the toolkit's thread. */
  public static void on(Scene scene, String words, Path... files) {
    var board = board(List.of(files).stream().map(Path::toFile).toList());
    var x = middleOf(scene, words);
    for (var type : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
      Event.fireEvent(scene, event(scene, type, x, board));
    }
  }

  private static double middleOf(Scene scene, String words) {
    return scene.getRoot().lookupAll(".drop-card .label").stream()
        .filter(label -> label instanceof Labeled said && said.getText().equals(words))
        .map(label -> label.getParent().localToScene(label.getParent().getLayoutBounds()))
        .mapToDouble(Bounds::getCenterX)
        .findFirst()
        .orElseThrow();
  }

  private static DragEvent event(
      Scene scene, EventType<DragEvent> type, double x, Dragboard board) {
    var y = scene.getHeight() / 2;
    return new DragEvent(
        scene, scene, type, board, x, y, x, y, TransferMode.COPY, null, null, null);
  }

  private static Dragboard board(List<File> files) {
    var clipboard =
        (TKClipboard)
            Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (self, method, arguments) ->
                    switch (method.getName()) {
                      case "getContent" -> files;
                      case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
                      case "getContentTypes" -> Set.of(DataFormat.FILES);
                      case "getTransferModes" -> Set.of(TransferMode.COPY);
                      default -> null;
                    });
    return DragboardHelper.createDragboard(clipboard);
  }
}
