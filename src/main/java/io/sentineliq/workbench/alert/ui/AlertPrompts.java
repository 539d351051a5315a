package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertAct;
import io.sentineliq.workbench.alert.AlertFacet;
import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks what a verb needs to know. What was typed for it last time stands there again. */
final class AlertPrompts {

  private static final int TAGS = 12;

  private final Alerts alerts;
  private final Dialogs dialogs;
  private final Tasks tasks;
  private final Consumer<Throwable> failures;
  private final Map<AlertVerb, String> drafts = new EnumMap<>(AlertVerb.class);

  AlertPrompts(Alerts alerts, Dialogs dialogs, Tasks tasks, Consumer<Throwable> failures) {
    this.alerts = alerts;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.failures = failures;
  }

  /** The act that {@code verb} means for so many alerts; nothing when the person changed plans. */
  Optional<AlertAct> ask(AlertVerb verb, int count) {
    return switch (verb) {
      case ACKNOWLEDGE -> Optional.of(new AlertAct.Acknowledge());
      case TAKE -> Optional.of(new AlertAct.Take());
      case ASSIGN -> dialogs.fill(assignForm(count));
      case DISMISS, RESOLVE, REOPEN ->
          dialogs.fill(
              new ResolutionForm(
                  verb, count, drafts.getOrDefault(verb, ""), typed -> drafts.put(verb, typed)));
      case TAG -> dialogs.fill(tagForm(count));
    };
  }

  private AssignForm assignForm(int count) {
    var form = new AssignForm(count);
    tasks.start(
        TaskTitle.quiet(Messages.text("list.reading")), alerts::colleagues, form::offer, failures);
    return form;
  }

  private TagForm tagForm(int count) {
    var form = new TagForm(count);
    tasks.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> alerts.values(AlertFilter.EVERYTHING, AlertFacet.TAG, TAGS, progress),
        form::offer,
        failures);
    return form;
  }
}
