package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.incident.ui.ReasonForm;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.WorkPlan;
import io.sentineliq.workbench.task.ui.TaskDesk;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What can be done with the current case. */
final class CaseDesk {

  private final Cases cases;
  private final WorkPlan plan;
  private final RecordDesk<CaseQuery, CaseRow, CaseDetails> desk;
  private final Window window;
  private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();

  CaseDesk(
      Cases cases, WorkPlan plan, RecordDesk<CaseQuery, CaseRow, CaseDetails> desk, Window window) {
    this.cases = cases;
    this.plan = plan;
    this.desk = desk;
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
    opened.set(desk.list().currentRowProperty().get() != null);
  }

  /** Back to the list. */
  void back() {
    opened.set(false);
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
    var form = new ReasonForm(Messages.text("case.reopen.title"), Messages.text("case.reopen"));
    window
        .dialogs()
        .fill(form)
        .ifPresent(reason -> act(row -> cases.reopen(row.id(), row.version(), reason)));
  }

  /** Reads what is open first, then asks. */
  void close() {
    var details = desk.detailsProperty().get();
    if (details != null) {
      var row = details.row();
      window
          .tasks()
          .start(
              TaskTitle.quiet(Messages.text("list.reading")),
              progress -> cases.unsettled(row.id(), progress),
              this::askAndClose,
              window.failures());
    }
  }

  /** The tasks of the current case. */
  TaskDesk tasks() {
    return new TaskDesk(
        plan,
        window,
        () ->
            Optional.ofNullable(desk.detailsProperty().get())
                .map(details -> TaskOwner.caseFile(details.row().id())),
        (change, refused) -> desk.act(Messages.text("case.changing"), change, refused));
  }

  private void askAndClose(List<Cases.Unsettled> unsettled) {
    window
        .dialogs()
        .fill(new CloseForm(unsettled))
        .ifPresent(
            answer ->
                act(
                    row ->
                        cases.close(row.id(), row.version(), answer.reason(), answer.decisions())));
  }

  private void act(Consumer<CaseRow> verb) {
    var details = desk.detailsProperty().get();
    if (details != null) {
      desk.act(Messages.text("case.changing"), () -> verb.accept(details.row()));
    }
  }
}
