package io.sentineliq.workbench.timeline.ui;

import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.Timelines;
import io.sentineliq.workbench.timeline.intake.EventImport;
import io.sentineliq.workbench.timeline.intake.EventMapping;
import io.sentineliq.workbench.timeline.intake.EventPreview;
import io.sentineliq.workbench.timeline.intake.EventRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Brings events of a file into a timeline: a file is chosen, looked at, mapped, then imported. */
final class EventImporter {

  /** Rejected rows that are listed; the others are counted. */
  private static final int LISTED = 10_000;

  private final Timelines timelines;
  private final Window window;
  private final Teller teller;

  /** Is told what became of a file. */
  @FunctionalInterface
  interface Teller {
    void tell(EventImport.Result result, List<EventRow.Rejected> rejected);
  }

  EventImporter(Timelines timelines, Window window, Teller teller) {
    this.timelines = timelines;
    this.window = window;
    this.teller = teller;
  }

  /** Lets the person choose a file for the timeline of {@code about}. */
  void choose(TimelineSubjects about) {
    window
        .dialogs()
        .chooseFiles(
            Messages.text("timeline.import"),
            Messages.text("timeline.import.kind"),
            List.of("*.csv", "*.jsonl", "*.json", "*.ndjson"))
        .stream()
        .findFirst()
        .ifPresent(file -> look(about, file));
  }

  /** Looks at {@code file} and asks how it is to be read. */
  void look(TimelineSubjects about, Path file) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("timeline.import.preview")),
            progress -> EventPreview.of(file),
            preview ->
                Filling.ask(
                    window,
                    new EventImportForm(file, preview, window),
                    (mapping, refused) -> run(about, file, mapping, refused)),
            window.failures());
  }

  private void run(
      TimelineSubjects about, Path file, EventMapping mapping, Consumer<Throwable> refused) {
    var rejected = new ArrayList<EventRow.Rejected>();
    var name = VisibleText.of(String.valueOf(file.getFileName()));
    window
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("timeline.importing", name)),
            progress ->
                new EventImport(timelines)
                    .run(
                        about,
                        file,
                        mapping,
                        row -> {
                          if (rejected.size() < LISTED) {
                            rejected.add(row);
                          }
                        },
                        progress),
            result -> teller.tell(result, rejected),
            refused);
  }
}
