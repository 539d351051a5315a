package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.incident.IncidentAct;
import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.IncidentPeople;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentRow;
import io.sentineliq.workbench.incident.IncidentStatus;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.incident.playbook.Playbooks;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.SeenAct;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.WorkPlan;
import io.sentineliq.workbench.task.ui.TaskDesk;
import java.util.List;
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
  private final TickedRecords<IncidentRow> ticked;
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
    this.ticked = new TickedRecords<>(desk, IncidentRow::id, verbs, window);
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

  /** What is ticked, and acts on it. */
  TickedRecords<IncidentRow> ticked() {
    return ticked;
  }

  /** Asks who answers for what is ticked, or for the current one; who can is read first. */
  void assign() {
    var ids = ticked.chosen();
    var details = desk.detailsProperty().get();
    var current = details == null || ticked.areThere() ? null : details.row().assignee();
    if (!ids.isEmpty()) {
      window
          .tasks()
          .start(
              TaskTitle.quiet(Messages.text("list.reading")),
              incidents::colleagues,
              colleagues ->
                  Filling.ask(
                      window,
                      new AssigneeForm(
                          Messages.text("incident.assign.title", ids.size()),
                          current,
                          colleagues,
                          true),
                      (answer, refused) ->
                          does(ids, new IncidentAct.Assign(answer.person().orElse(null)), refused)),
              window.failures());
    }
  }

  /** Asks for the phase that what is ticked, or the current one, goes on to. */
  void move() {
    var ids = ticked.chosen();
    if (!ids.isEmpty()) {
      Filling.ask(window, new PhaseForm(ids.size()), (phase, refused) -> does(ids, phase, refused));
    }
  }

  private void does(List<UUID> ids, IncidentAct act, Consumer<Throwable> refused) {
    ticked.act(ids, (all, progress) -> incidents.act(act, all, progress), refused);
  }

  /** Asks what the incident says of itself. */
  void change() {
    var details = desk.detailsProperty().get();
    if (details != null) {
      Filling.ask(
          window,
          new IncidentForm(details),
          (said, refused) -> writing(refused).change(details, said));
    }
  }

  void team() {
    withPeople(
        (details, people) ->
            Filling.ask(
                window,
                new PeopleForm(
                    "incident.team.title", "incident.team.do", people.colleagues(), people.team()),
                (team, refused) -> writing(refused).team(details, people, team)));
  }

  /** Takes the person's last act back, whatever it was about. */
  void takeBack() {
    ticked.takeBack();
  }

  /** Asks what the incident affects. */
  void systems() {
    var details = desk.detailsProperty().get();
    if (details != null) {
      Filling.ask(
          window,
          new SystemsForm(details.systems()),
          (names, refused) -> writing(refused).systems(details, names));
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

  /** Takes what is ticked, or the current one. */
  void take() {
    does(ticked.chosen(), new IncidentAct.Assign(me), window.failures());
  }

  /** On to a phase, or back to one, for a reason that is asked. */
  void go(IncidentStatus phase) {
    var details = desk.detailsProperty().get();
    if (details == null) {
      return;
    }
    var status = details.row().status();
    if (phase == IncidentStatus.RESOLVED && status.canMoveTo(phase)) {
      Filling.ask(
          window,
          reason("incident.resolve.title", "incident.resolve"),
          (reason, refused) -> writing(refused).resolve(details, reason));
    } else if (phase == IncidentStatus.CLOSED && status.canMoveTo(phase)) {
      act(row -> incidents.close(row.id(), row.version()));
    } else if (status.canReopenTo(phase)) {
      Filling.ask(
          window,
          reason("incident.reopen.title", "incident.reopen"),
          (reason, refused) -> writing(refused).reopen(details, phase, reason));
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
        desk::ending);
  }

  private static ReasonForm reason(String titleKey, String verbKey) {
    return new ReasonForm(Messages.text(titleKey), Messages.text(verbKey));
  }

  private IncidentWriting writing(Consumer<Throwable> refused) {
    return new IncidentWriting(incidents, window, desk.ending(refused));
  }

  private void act(Consumer<IncidentRow> verb) {
    var details = desk.detailsProperty().get();
    if (details != null) {
      act(details.row(), verb);
    }
  }

  /** On the incident as somebody saw it when they began to answer. */
  private void act(IncidentRow row, Consumer<IncidentRow> verb) {
    var seen =
        new SeenAct.Seen<IncidentRow>(
            progress -> incidents.details(row.id(), progress).row(), IncidentRow::title);
    var title = TaskTitle.quiet(Messages.text("incident.changing"));
    new SeenAct<>(window, title, seen, verb, desk.ending()).on(row);
  }
}
