package io.sentineliq.workbench.timeline.ui;

import io.sentineliq.workbench.platform.fx.Rewriting;
import io.sentineliq.workbench.platform.fx.SeenAct;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.ManualEntry;
import io.sentineliq.workbench.timeline.TimelineEntry;
import io.sentineliq.workbench.timeline.Timelines;

/**
 * Changes and takes away what somebody wrote into a timeline, beside what they did to it meanwhile
 * at another desk.
 */
record EventWriting(Timelines timelines, Window window, Rewriting.Ending ending) {

  void change(TimelineEntry began, ManualEntry changed) {
    var id = began.id();
    var keeper =
        new Rewriting.Keeper<ManualEntry>(
            progress -> kept(timelines.entry(id, progress)),
            (version, words, progress) -> timelines.change(id, version, words));
    new Rewriting<>(window, changing(), keeper, EventPart::merge, ending)
        .save(kept(began), changed);
  }

  void remove(TimelineEntry entry) {
    var seen =
        new SeenAct.Seen<TimelineEntry>(
            progress -> timelines.entry(entry.id(), progress), TimelineEntry::title);
    new SeenAct<>(
            window, changing(), seen, one -> timelines.remove(one.id(), one.version()), ending)
        .on(entry);
  }

  private static Rewriting.Kept<ManualEntry> kept(TimelineEntry entry) {
    return new Rewriting.Kept<>(entry.version(), entry.said());
  }

  private static TaskTitle changing() {
    return TaskTitle.quiet(Messages.text("timeline.changing"));
  }
}
