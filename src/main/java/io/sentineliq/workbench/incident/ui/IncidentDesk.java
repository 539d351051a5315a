package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.IncidentPeople;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentRow;
import io.sentineliq.workbench.incident.IncidentStatus;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.incident.playbook.Playbooks;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.WorkPlan;
import io.sentineliq.workbench.task.ui.TaskDesk;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What can be done with the current incident. */
final class IncidentDesk {

  private final Incidents incidents;
  private final WorkPlan plan;
  private final RecordDesk<IncidentQuery, IncidentRow, IncidentDetails> desk;
  private final Window window;
  private final UUID me;
  private final AlertVerbs verbs;
  private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();

  IncidentDesk(
      Incidents incidents,
      WorkPlan plan,
      RecordDesk<IncidentQuery, IncidentRow, IncidentDetails> desk,
      Window window,
      UUID me,
      AlertVerbs verbs) {
    this.incidents = incidents;
    this.plan = plan;
    this.desk = desk;
    this.window = window;
    this.me = me;
    this.verbs = verbs;
  }

  /** Whether the current incident takes all of the room. */
  ReadOnlyBooleanProperty openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Gives the current incident all of the room. */
  void open() {
    var isThere = desk.list().currentRowProperty().get() != null;
    desk.hold(isThere);
    opened.set(isThere);
  }

  /** Gives {@code id} all of the room, whatever the list shows. */
  void open(UUID id) {
    desk.stayWith(id, this::back);
    opened.set(true);
  }

  /** Back to the list. */
  void back() {
    opened.set(false);
    desk.hold(false);
  }

  RecordDesk<IncidentQuery, IncidentRow, IncidentDetails> records() {
    return desk;
  }

  /** Where incidents come from. */
  Incidents source() {
    return incidents;
  }

  /** Asks who answers for it and who works on it; who can is read first. */
  void assign() {
    withPeople(
        (details, people) ->
            window
                .dialogs()
                .fill(new AssigneeForm(details.row().assignee(), people))
                .ifPresent(
                    answer ->
                        act(
                            row ->
                                incidents.assign(
                                    row.id(), row.version(), answer.person().orElse(null)))));
  }

  void team() {
    withPeople(
        (details, people) ->
            window
                .dialogs()
                .fill(
                    new PeopleForm(
                        "incident.team.title",
                        "incident.team.do",
                        people.colleagues(),
                        people.team()))
                .ifPresent(team -> act(row -> incidents.team(row.id(), row.version(), team))));
  }

  /** Takes the person's last act back, whatever it was about. */
  void takeBack() {
    desk.act(
        Messages.text("incident.changing"),
        () -> verbs.latestUndo().ifPresent(act -> verbs.undo(act, Progress.unwatched())));
  }

  /** Asks what the incident affects. */
  void systems() {
    var details = desk.detailsProperty().get();
    if (details != null) {
      window
          .dialogs()
          .fill(new SystemsForm(details.systems()))
          .ifPresent(names -> act(row -> incidents.systems(row.id(), row.version(), names)));
    }
  }

  private void withPeople(BiConsumer<IncidentDetails, IncidentPeople> asking) {
    var details = desk.detailsProperty().get();
    if (details != null) {
      window
          .tasks()
          .start(
              TaskTitle.quiet(Messages.text("list.reading")),
              progress -> incidents.people(details.row().id(), progress),
              people -> asking.accept(details, people),
              window.failures());
    }
  }

  /** Takes the incident. */
  void take() {
    act(row -> incidents.assign(row.id(), row.version(), me));
  }

  /** On to a phase, or back to one, for a reason that is asked. */
  void go(IncidentStatus phase) {
    var details = desk.detailsProperty().get();
    if (details == null) {
      return;
    }
    var status = details.row().status();
    if (phase == IncidentStatus.RESOLVED && status.canMoveTo(phase)) {
      ask("incident.resolve.title", "incident.resolve")
          .ifPresent(reason -> act(row -> incidents.resolve(row.id(), row.version(), reason)));
    } else if (phase == IncidentStatus.CLOSED && status.canMoveTo(phase)) {
      act(row -> incidents.close(row.id(), row.version()));
    } else if (status.canReopenTo(phase)) {
      ask("incident.reopen.title", "incident.reopen")
          .ifPresent(
              reason -> act(row -> incidents.reopen(row.id(), row.version(), phase, reason)));
    } else if (status.canMoveTo(phase)) {
      act(row -> incidents.moveTo(row.id(), row.version(), phase));
    }
  }

  /** Reads the playbooks first, then asks which one. */
  void follow() {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("list.reading")),
            progress -> Playbooks.shipped(),
            playbooks ->
                window
                    .dialogs()
                    .fill(new PlaybookForm(playbooks))
                    .ifPresent(
                        playbook ->
                            act(row -> incidents.follow(row.id(), row.version(), playbook))),
            window.failures());
  }

  /** The tasks of the current incident. */
  TaskDesk tasks() {
    return new TaskDesk(
        plan,
        window,
        () ->
            Optional.ofNullable(desk.detailsProperty().get())
                .map(details -> TaskOwner.incident(details.row().id())),
        (change, refused) -> desk.act(Messages.text("incident.changing"), change, refused));
  }

  private Optional<String> ask(String titleKey, String verbKey) {
    return window.dialogs().fill(new ReasonForm(Messages.text(titleKey), Messages.text(verbKey)));
  }

  private void act(Consumer<IncidentRow> verb) {
    var details = desk.detailsProperty().get();
    if (details != null) {
      desk.act(Messages.text("incident.changing"), () -> verb.accept(details.row()));
    }
  }
}
