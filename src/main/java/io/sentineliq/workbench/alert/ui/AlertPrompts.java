package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertAct;
import io.sentineliq.workbench.alert.AlertFacet;
import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.EnumMap;
import java.util.Map;

/** Asks what a verb needs to know. What was typed for it last time stands there again. */
final class AlertPrompts {

  private static final int TAGS = 12;

  private final Alerts alerts;
  private final Window window;
  private final Map<AlertVerb, String> drafts = new EnumMap<>(AlertVerb.class);

  AlertPrompts(Alerts alerts, Window window) {
    this.alerts = alerts;
    this.window = window;
  }

  /** Does with so many alerts what {@code verb} means, unless the person changes plans. */
  void ask(AlertVerb verb, int count, Filling.Doing<AlertAct> doing) {
    switch (verb) {
      case ACKNOWLEDGE -> doing.with(new AlertAct.Acknowledge(), window.failures());
      case TAKE -> doing.with(new AlertAct.Take(), window.failures());
      case ASSIGN -> Filling.ask(window, assignForm(count), doing);
      case DISMISS, RESOLVE, REOPEN -> Filling.ask(window, resolutionForm(verb, count), doing);
      case TAG -> Filling.ask(window, tagForm(count), doing);
    }
  }

  private ResolutionForm resolutionForm(AlertVerb verb, int count) {
    return new ResolutionForm(
        verb, count, drafts.getOrDefault(verb, ""), typed -> drafts.put(verb, typed));
  }

  private AssignForm assignForm(int count) {
    var form = new AssignForm(count);
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("list.reading")),
            alerts::colleagues,
            form::offer,
            window.failures());
    return form;
  }

  private TagForm tagForm(int count) {
    var form = new TagForm(count);
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("list.reading")),
            progress -> alerts.values(AlertFilter.EVERYTHING, AlertFacet.TAG, TAGS, progress),
            form::offer,
            window.failures());
    return form;
  }
}
