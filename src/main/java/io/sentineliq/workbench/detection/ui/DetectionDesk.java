package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.alert.AlertVerbs.UndoToken;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.detection.DetectionStatus;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.LinkedRecords;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** What can be done with the ticked detections, or with the current one while none is ticked. */
final class DetectionDesk {

  private final Detections detections;
  private final RecordDesk<DetectionQuery, DetectionRow, DetectionShown> desk;
  private final LinkedRecords exhibits;
  private final Window window;
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private @Nullable UndoToken latest;

  DetectionDesk(
      Detections detections,
      RecordDesk<DetectionQuery, DetectionRow, DetectionShown> desk,
      LinkedRecords exhibits,
      Window window) {
    this.detections = detections;
    this.desk = desk;
    this.exhibits = exhibits;
    this.window = window;
  }

  RecordDesk<DetectionQuery, DetectionRow, DetectionShown> records() {
    return desk;
  }

  Detections source() {
    return detections;
  }

  /** Whether the last move can be taken back. */
  ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Whether what is ticked, or current, may go to {@code next}. */
  BooleanBinding possible(DetectionStatus next) {
    var list = desk.list();
    return Bindings.createBooleanBinding(
        () -> {
          var row = list.currentRowProperty().get();
          return list.selection().sizeProperty().get() > 0
              || (row != null && row.status().canMoveTo(next));
        },
        list.currentRowProperty(),
        list.selection().sizeProperty());
  }

  /** Moves them, asking why where that is needed. */
  void moveTo(DetectionStatus next) {
    var ids = chosen();
    if (ids.isEmpty()) {
      return;
    }
    if (next.needsReason()) {
      Filling.ask(
          window,
          new MoveForm(next, ids.size()),
          (reason, refused) -> move(ids, next, reason, refused));
    } else {
      move(ids, next, null, window.failures());
    }
  }

  /** Whether alerts can be made: of what is ticked, or of the current one. */
  BooleanBinding alertable() {
    var details = desk.detailsProperty();
    var ticked = desk.list().selection().sizeProperty();
    return Bindings.createBooleanBinding(
        () -> {
          var current = details.get();
          return ticked.get() > 0 || (current != null && current.details().alert().isEmpty());
        },
        details,
        ticked);
  }

  /** Makes an alert of each. */
  void alert() {
    var ids = chosen();
    if (!ids.isEmpty()) {
      window
          .tasks()
          .start(
              TaskTitle.listed(Messages.text("detection.alert.making")),
              progress -> detections.alert(ids, progress),
              moved -> done(moved, "detection.alert.made"),
              window.failures());
    }
  }

  /** The current one is tied to this observable no more. */
  void unlink(UUID observableId) {
    onCurrent(id -> detections.unlink(id, observableId));
  }

  /** The current one is tied to this exhibit no more. */
  void unlinkExhibit(UUID exhibitId) {
    onCurrent(id -> exhibits.unlink(id, exhibitId, Progress.unwatched()));
  }

  private void onCurrent(Consumer<UUID> unlinking) {
    var shown = desk.detailsProperty().get();
    if (shown != null) {
      var id = shown.details().row().id();
      desk.act(Messages.text("detection.unlinking"), () -> unlinking.accept(id));
    }
  }

  /** Makes another detection the current one, as far as the list holds it. */
  void show(UUID id) {
    desk.list().reveal(id, () -> tell(Messages.text("detection.related.elsewhere")));
  }

  /** Takes the last move back. */
  void undo() {
    var token = latest;
    if (token != null) {
      window
          .tasks()
          .start(
              TaskTitle.quiet(Messages.text("detection.moving")),
              progress -> detections.undo(token, progress),
              result -> {
                offerUndo(null);
                desk.list().refresh();
                tell(Messages.text("detection.undone", result.changed()));
              },
              window.failures());
    }
  }

  private void move(
      List<UUID> ids, DetectionStatus next, @Nullable String reason, Consumer<Throwable> refused) {
    if (ids.size() == 1) {
      desk.list().move(1);
    }
    window
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("detection.moving")),
            progress -> detections.move(ids, next, reason, progress),
            moved -> moved(moved, next),
            refused);
  }

  private void moved(Detections.Moved moved, DetectionStatus next) {
    settle(moved);
    tell(Messages.text("detection.moved", moved.changed(), Messages.of(next), moved.leftAlone()));
  }

  private void done(Detections.Moved moved, String key) {
    settle(moved);
    tell(Messages.text(key, moved.changed(), moved.leftAlone()));
  }

  private void settle(Detections.Moved moved) {
    desk.list().selection().clear();
    desk.list().refresh();
    moved.undo().ifPresent(this::offerUndo);
  }

  private void offerUndo(@Nullable UndoToken token) {
    latest = token;
    undoable.set(token != null);
  }

  private void tell(String words) {
    window.notices().accept(Notice.information(words));
  }

  private List<UUID> chosen() {
    var list = desk.list();
    if (list.selection().sizeProperty().get() > 0) {
      return list.selection().ids();
    }
    var row = list.currentRowProperty().get();
    return row == null ? List.of() : List.of(row.id());
  }
}
