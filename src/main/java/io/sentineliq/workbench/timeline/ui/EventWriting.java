package io.sentineliq.workbench.timeline.ui;

import io.sentineliq.workbench.platform.fx.Rewriting;
import io.sentineliq.workbench.platform.fx.SeenAct;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.ManualEntry;
import io.sentineliq.workbench.timeline.TimelineEntry;
import io.sentineliq.workbench.timeline.TimelineEvent;
import io.sentineliq.workbench.timeline.Timelines;
import java.util.List;
import java.util.UUID;

/**
 * Changes and takes away what somebody wrote into a timeline, beside what they did to it meanwhile
 * at another desk.
 */
record EventWriting(Timelines timelines, Window window, Rewriting.Ending ending) {

  void change(TimelineEntry began, ManualEntry changed) {
    var id = began.id();
    var keeper =
        new Rewriting.Keeper<ManualEntry>(
            progress -> kept(read(id, progress)),
            (version, words, progress) -> timelines.change(id, version, words));
    new Rewriting<>(window, changing(), keeper, EventPart::merge, ending)
        .save(kept(began), changed);
  }

  void remove(TimelineEntry entry) {
    var seen =
        new SeenAct.Seen<TimelineEntry>(
            progress -> read(entry.id(), progress), TimelineEntry::title);
    new SeenAct<>(
            window, changing(), seen, one -> timelines.remove(one.id(), one.version()), ending)
        .on(entry);
  }

  private TimelineEntry read(UUID id, Progress progress) {
    return timelines.rows(List.of(id), progress).stream()
        .findFirst()
        .orElseThrow(() -> new Problem.NotFound(TimelineEvent.class.getSimpleName()).asException());
  }

  private static Rewriting.Kept<ManualEntry> kept(TimelineEntry entry) {
    return new Rewriting.Kept<>(entry.version(), entry.said());
  }

  private static TaskTitle changing() {
    return TaskTitle.quiet(Messages.text("timeline.changing"));
  }
}
