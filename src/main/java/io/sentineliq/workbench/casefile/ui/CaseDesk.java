package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.casefile.CaseAct;
import io.sentineliq.workbench.casefile.CaseAudience;
import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseLinkRow;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.incident.ui.AssigneeForm;
import io.sentineliq.workbench.incident.ui.PeopleForm;
import io.sentineliq.workbench.incident.ui.ReasonForm;
import io.sentineliq.workbench.incident.ui.TickedRecords;
import io.sentineliq.workbench.platform.fx.AskedAct;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Form;
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

/** What can be done with the current case. */
final class CaseDesk {

  private final Cases cases;
  private final WorkPlan plan;
  private final TickedRecords<CaseRow> ticked;
  private final RecordDesk<CaseQuery, CaseRow, CaseDetails> desk;
  private final Window window;
  private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();

  CaseDesk(
      Cases cases,
      WorkPlan plan,
      AlertVerbs verbs,
      RecordDesk<CaseQuery, CaseRow, CaseDetails> desk,
      Window window) {
    this.cases = cases;
    this.plan = plan;
    this.desk = desk;
    this.ticked = new TickedRecords<>(desk, CaseRow::id, verbs, window);
    this.window = window;
  }

  RecordDesk<CaseQuery, CaseRow, CaseDetails> records() {
    return desk;
  }

  /** Whether the current case takes all of the room. */
  ReadOnlyBooleanProperty openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Gives the current case all of the room. */
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

  /** What is ticked, and acts on it. */
  TickedRecords<CaseRow> ticked() {
    return ticked;
  }

  /** Asks who investigates what is ticked, or the current one; who can is read first. */
  void assign() {
    var ids = ticked.chosen();
    var details = desk.detailsProperty().get();
    var current = details == null || ticked.areThere() ? null : details.row().investigator();
    if (!ids.isEmpty()) {
      window
          .tasks()
          .start(
              TaskTitle.quiet(Messages.text("list.reading")),
              cases::colleagues,
              colleagues ->
                  Filling.ask(
                      window,
                      new AssigneeForm(
                          Messages.text("case.assign.title", ids.size()),
                          current,
                          colleagues,
                          false),
                      (answer, refused) ->
                          answer
                              .person()
                              .ifPresent(person -> does(ids, new CaseAct.Assign(person), refused))),
              window.failures());
    }
  }

  /** Moves what is ticked, or the current one. */
  void moveAll(CaseStatus next) {
    does(ticked.chosen(), new CaseAct.Move(next), window.failures());
  }

  private void does(List<UUID> ids, CaseAct act, Consumer<Throwable> refused) {
    ticked.act(ids, (all, progress) -> cases.act(act, all, progress), refused);
  }

  void review() {
    act(row -> cases.moveTo(row.id(), row.version(), CaseStatus.REVIEW));
  }

  void goOn() {
    act(row -> cases.moveTo(row.id(), row.version(), CaseStatus.ACTIVE));
  }

  void archive() {
    act(row -> cases.archive(row.id(), row.version()));
  }

  void reopen() {
    current(this::reopen);
  }

  private void reopen(CaseRow row) {
    var form = new ReasonForm(Messages.text("case.reopen.title"), Messages.text("case.reopen"));
    Filling.ask(window, form, (reason, refused) -> writing(refused).reopen(row, reason));
  }

  /** Goes to another column of the board; closing and reopening ask as they do elsewhere. */
  void move(CaseRow row, CaseStatus next) {
    switch (next) {
      case CLOSED -> close(row);
      case ARCHIVED -> act(row, one -> cases.archive(one.id(), one.version()));
      case ACTIVE, REVIEW -> {
        if (row.status() == CaseStatus.CLOSED) {
          reopen(row);
        } else {
          act(row, one -> cases.moveTo(one.id(), one.version(), next));
        }
      }
    }
  }

  /** Reads who could see the case first, then asks what it says. */
  void change() {
    withAudience(
        (details, audience) ->
            Filling.ask(
                window,
                new EditForm(details, audience),
                (words, refused) -> writing(refused).change(details, words)));
  }

  void team() {
    withAudience(
        (details, audience) ->
            Filling.ask(
                window,
                new PeopleForm(
                    "case.team.title", "case.team.do", audience.colleagues(), audience.team()),
                (people, refused) ->
                    writing(refused).team(details.row(), audience.team(), people)));
  }

  void link() {
    withOthers(
        (row, others) ->
            Filling.ask(
                window,
                OtherCaseForm.link(others),
                (answer, refused) ->
                    act(() -> cases.link(row.id(), answer.other().id(), answer.kind()), refused)));
  }

  void unlink(CaseLinkRow other) {
    act(row -> cases.unlink(row.id(), other.id()));
  }

  void merge() {
    withOthers(
        (row, others) ->
            asking(
                    row,
                    OtherCaseForm.merge(others),
                    (one, answer) -> cases.merge(one.id(), one.version(), answer.other().id()))
                .on(row));
  }

  /** Takes the person's last act back, whatever it was about. */
  void takeBack() {
    ticked.takeBack();
  }

  /** Where cases come from. */
  Cases source() {
    return cases;
  }

  void saveTemplate() {
    current(
        row ->
            Filling.ask(
                window,
                new NameForm(),
                (name, refused) -> act(() -> cases.saveTemplate(row.id(), name), refused)));
  }

  /** Without a version: nothing that a colleague said of the case meanwhile is touched. */
  private void act(Runnable verb, Consumer<Throwable> refused) {
    desk.act(Messages.text("case.changing"), verb, refused);
  }

  private void withAudience(BiConsumer<CaseDetails, CaseAudience> asking) {
    var details = desk.detailsProperty().get();
    if (details != null) {
      window
          .tasks()
          .start(
              TaskTitle.quiet(Messages.text("list.reading")),
              progress -> cases.audience(details.row().id(), progress),
              audience -> asking.accept(details, audience),
              window.failures());
    }
  }

  /** The newest other cases that are worked on. */
  private void withOthers(BiConsumer<CaseRow, List<CaseRow>> asking) {
    var details = desk.detailsProperty().get();
    if (details != null) {
      window
          .tasks()
          .start(
              TaskTitle.quiet(Messages.text("list.reading")),
              progress -> CaseForm.open(cases, progress),
              rows ->
                  asking.accept(
                      details.row(),
                      rows.stream().filter(row -> !row.id().equals(details.row().id())).toList()),
              window.failures());
    }
  }

  /** Reads what is open first, then asks. */
  void close() {
    current(this::close);
  }

  private void close(CaseRow row) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("list.reading")),
            progress -> cases.unsettled(row.id(), progress),
            unsettled -> askAndClose(row, unsettled),
            window.failures());
  }

  /** The tasks of the current case. */
  TaskDesk tasks() {
    return new TaskDesk(
        plan,
        window,
        () ->
            Optional.ofNullable(desk.detailsProperty().get())
                .map(details -> TaskOwner.caseFile(details.row().id())),
        desk::ending);
  }

  private void askAndClose(CaseRow row, List<Cases.Unsettled> unsettled) {
    Filling.ask(
        window, new CloseForm(unsettled), (answer, refused) -> writing(refused).close(row, answer));
  }

  private CaseWriting writing(Consumer<Throwable> refused) {
    return new CaseWriting(cases, window, desk.ending(refused));
  }

  private void act(Consumer<CaseRow> verb) {
    current(row -> act(row, verb));
  }

  private void act(CaseRow row, Consumer<CaseRow> verb) {
    new SeenAct<>(window, changing(), seen(row), verb, desk.ending()).on(row);
  }

  private <T> AskedAct<CaseRow, T> asking(CaseRow row, Form<T> form, BiConsumer<CaseRow, T> verb) {
    return new AskedAct<>(window, changing(), seen(row), form, verb, desk::ending);
  }

  private SeenAct.Seen<CaseRow> seen(CaseRow row) {
    return new SeenAct.Seen<>(progress -> cases.details(row.id(), progress).row(), CaseRow::title);
  }

  private static TaskTitle changing() {
    return TaskTitle.quiet(Messages.text("case.changing"));
  }

  private void current(Consumer<CaseRow> with) {
    var details = desk.detailsProperty().get();
    if (details != null) {
      with.accept(details.row());
    }
  }
}
