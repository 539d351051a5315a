package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.brand.BrandRow;
import io.sentineliq.workbench.detection.tracking.TrackerDetails;
import io.sentineliq.workbench.detection.tracking.TrackerQuery;
import io.sentineliq.workbench.detection.tracking.TrackerRow;
import io.sentineliq.workbench.detection.tracking.Trackers;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.SeenAct;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Optional;

/** What can be done with trackers. */
final class TrackerDesk {

  private final Trackers trackers;
  private final BrandChoices brands;
  private final RecordDesk<TrackerQuery, TrackerRow, TrackerDetails> desk;
  private final Window window;

  TrackerDesk(
      Trackers trackers,
      BrandChoices brands,
      RecordDesk<TrackerQuery, TrackerRow, TrackerDetails> desk,
      Window window) {
    this.trackers = trackers;
    this.brands = brands;
    this.desk = desk;
    this.window = window;
  }

  RecordDesk<TrackerQuery, TrackerRow, TrackerDetails> records() {
    return desk;
  }

  /** Opens the editor for a new tracker. */
  void add() {
    open(Optional.empty());
  }

  /** Opens the editor for the current one. */
  void change() {
    Optional.ofNullable(desk.detailsProperty().get()).ifPresent(one -> open(Optional.of(one)));
  }

  /** The current one runs, or not for a while. */
  void run(boolean isRun) {
    var details = desk.detailsProperty().get();
    if (details != null) {
      var id = details.row().id();
      var seen =
          new SeenAct.Seen<TrackerRow>(
              progress -> trackers.details(id, progress).row(), TrackerRow::name);
      var title = TaskTitle.quiet(Messages.text("tracker.changing"));
      new SeenAct<>(
              window,
              title,
              seen,
              row -> trackers.run(row.id(), row.version(), isRun),
              desk.ending())
          .on(details.row());
    }
  }

  private void open(Optional<TrackerDetails> existing) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("tracker.opening")),
            brands::read,
            choices -> open(existing, choices),
            window.failures());
  }

  private void open(Optional<TrackerDetails> existing, List<BrandRow> choices) {
    var title = Messages.text(existing.isEmpty() ? "tracker.form.new" : "tracker.form.change");
    window
        .dialogs()
        .open(
            title,
            closing ->
                new Views()
                    .register(
                        TrackerEditorController.class,
                        () ->
                            new TrackerEditorController(
                                new TrackerEditorViewModel(
                                    trackers,
                                    existing,
                                    choices,
                                    window,
                                    () -> {
                                      closing.run();
                                      desk.list().refresh();
                                    }),
                                choices,
                                closing))
                    .load(TrackerEditorController.class));
  }
}
