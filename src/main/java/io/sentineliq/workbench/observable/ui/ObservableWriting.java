package io.sentineliq.workbench.observable.ui;

import io.sentineliq.workbench.observable.ObservableDetails;
import io.sentineliq.workbench.observable.ObservableWords;
import io.sentineliq.workbench.observable.Observables;
import io.sentineliq.workbench.platform.fx.Rewriting;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;

/** Saves what somebody said of an observable beside what colleagues said of it meanwhile. */
record ObservableWriting(Observables observables, Window window, Rewriting.Ending ending) {

  void change(ObservableDetails began, ObservableWords said) {
    var id = began.id();
    var keeper =
        new Rewriting.Keeper<ObservableWords>(
            progress -> kept(observables.details(id, progress)),
            (version, words, progress) -> observables.change(id, version, words));
    var title = TaskTitle.quiet(Messages.text("observable.changing"));
    new Rewriting<>(window, title, keeper, ObservablePart::merge, ending).save(kept(began), said);
  }

  private static Rewriting.Kept<ObservableWords> kept(ObservableDetails details) {
    return new Rewriting.Kept<>(details.version(), details.said());
  }
}
