package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.infringement.InfringementDetails;
import io.sentineliq.workbench.infringement.Infringements;
import io.sentineliq.workbench.infringement.NewInfringement;
import io.sentineliq.workbench.infringement.NewTakedown;
import io.sentineliq.workbench.infringement.TakedownRow;
import io.sentineliq.workbench.platform.fx.Rewriting;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.UUID;

/**
 * Saves what somebody typed about an infringement or a takedown, as they saw it when they began,
 * beside what colleagues changed meanwhile.
 */
record InfringementWriting(Infringements infringements, Window window, Rewriting.Ending ending) {

  void change(InfringementDetails began, NewInfringement said) {
    var id = began.row().id();
    var keeper =
        new Rewriting.Keeper<NewInfringement>(
            progress -> kept(infringements.details(id, progress)),
            (version, words, progress) -> infringements.change(id, version, words));
    new Rewriting<>(window, changing(), keeper, InfringementPart::merge, ending)
        .save(kept(began), said);
  }

  void rewrite(UUID infringement, TakedownRow began, NewTakedown said) {
    var id = began.id();
    var keeper =
        new Rewriting.Keeper<NewTakedown>(
            progress -> kept(infringements.details(infringement, progress).takedown(id)),
            (version, words, progress) -> infringements.rewrite(id, version, words));
    new Rewriting<>(window, changing(), keeper, TakedownPart::merge, ending)
        .save(kept(began), said);
  }

  private static Rewriting.Kept<NewInfringement> kept(InfringementDetails details) {
    return new Rewriting.Kept<>(details.row().version(), details.said());
  }

  private static Rewriting.Kept<NewTakedown> kept(TakedownRow row) {
    return new Rewriting.Kept<>(row.version(), row.said());
  }

  private static TaskTitle changing() {
    return TaskTitle.quiet(Messages.text("infringement.changing"));
  }
}
