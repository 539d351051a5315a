package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.ui.AlertAction;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentRow;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.RecordCount;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.task.WorkPlan;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Incidents in the window. */
public final class IncidentFeature implements Feature {

  private final Incidents incidents;
  private final WorkPlan plan;
  private final UUID me;
  private final Consumer<IncidentDetails> caseOpener;
  private final ChangePulse changes;
  private final Window window;
  private final RecordCount open;

  /** Incidents of the open workspace, in which {@code me} works. */
  public IncidentFeature(
      Incidents incidents,
      WorkPlan plan,
      UUID me,
      Consumer<IncidentDetails> caseOpener,
      ChangePulse changes,
      Window window) {
    this.incidents = incidents;
    this.plan = plan;
    this.me = me;
    this.caseOpener = caseOpener;
    this.changes = changes;
    this.window = window;
    this.open = new RecordCount(incidents::openCount, window.tasks(), changes, window.failures());
  }

  /** What the alert queue can do with incidents. */
  public AlertAction escalation() {
    return new AlertAction("incident.escalate", "E", this::escalate);
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of(
        new NavigationEntry(
            "navigation.incidents", "mdi2f-fire", 30, open.countProperty(), this::view));
  }

  @Override
  public List<Command> commands() {
    return List.of();
  }

  @Override
  public void activate() {
    open.activate();
  }

  @Override
  public void deactivate() {
    open.deactivate();
  }

  private void escalate(List<UUID> alertIds, Optional<AlertRow> example, Runnable done) {
    var form =
        new EscalationForm(
            alertIds,
            example.map(AlertRow::title).orElse(""),
            example.map(AlertRow::severity).orElse(Severity.HIGH));
    window
        .dialogs()
        .fill(form)
        .ifPresent(
            escalation ->
                window
                    .tasks()
                    .start(
                        TaskTitle.quiet(Messages.text("incident.opening")),
                        progress -> incidents.escalate(escalation),
                        id -> {
                          done.run();
                          window
                              .notices()
                              .accept(Notice.information(Messages.text("incident.opened")));
                        },
                        window.failures()));
  }

  private View<?> view() {
    var records =
        new RecordDesk<IncidentQuery, IncidentRow, IncidentDetails>(
            incidents,
            new IncidentQuery(true),
            IncidentRow::id,
            incidents::details,
            window.tasks(),
            changes,
            window.failures());
    var desk = new IncidentDesk(incidents, plan, records, window, me);
    var detail = new IncidentDetailController(desk, window.clock(), caseOpener);
    return new Views()
        .register(IncidentDetailController.class, () -> detail)
        .register(
            IncidentListController.class, () -> new IncidentListController(desk, detail, window))
        .load(IncidentListController.class);
  }
}
