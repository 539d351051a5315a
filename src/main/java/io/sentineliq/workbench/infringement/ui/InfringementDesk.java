package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.brand.BrandQuery;
import io.sentineliq.workbench.brand.BrandRow;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.detection.DetectionDetails;
import io.sentineliq.workbench.incident.ui.AssigneeForm;
import io.sentineliq.workbench.infringement.InfringementDetails;
import io.sentineliq.workbench.infringement.InfringementQuery;
import io.sentineliq.workbench.infringement.InfringementRow;
import io.sentineliq.workbench.infringement.InfringementStatus;
import io.sentineliq.workbench.infringement.Infringements;
import io.sentineliq.workbench.infringement.NewInfringement;
import io.sentineliq.workbench.infringement.TakedownRow;
import io.sentineliq.workbench.infringement.TakedownStatus;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.AskedAct;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.SeenAct;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.Colleague;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done with infringements and their takedowns. */
final class InfringementDesk {

  private static final int MOST_BRANDS = 500;
  private static final String CHANGING = "infringement.changing";

  private final Infringements infringements;
  private final Brands brands;
  private final RecordDesk<InfringementQuery, InfringementRow, InfringementDetails> desk;
  private final PackDesk packs;
  private final Consumer<SubjectRef> records;
  private final Window window;

  InfringementDesk(
      Infringements infringements,
      Brands brands,
      RecordDesk<InfringementQuery, InfringementRow, InfringementDetails> desk,
      PackDesk packs,
      Consumer<SubjectRef> records,
      Window window) {
    this.infringements = infringements;
    this.brands = brands;
    this.desk = desk;
    this.packs = packs;
    this.records = records;
    this.window = window;
  }

  RecordDesk<InfringementQuery, InfringementRow, InfringementDetails> records() {
    return desk;
  }

  Infringements source() {
    return infringements;
  }

  /** Asks for an infringement that nothing detected. */
  void add() {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("tracker.opening")),
            this::choices,
            this::add,
            window.failures());
  }

  /** Asks what a detection found. */
  void promote(DetectionDetails detection) {
    var row = detection.row();
    var proposed = InfringementForm.start(row.title(), row.subject(), row.severity());
    Filling.ask(
        window,
        InfringementForm.of(proposed),
        (answer, refused) ->
            keep(() -> infringements.promote(row.id(), answer.said()), answer.said(), refused));
  }

  void change() {
    onCurrent(
        details ->
            Filling.ask(
                window,
                InfringementForm.change(details.said()),
                (answer, refused) -> writing(refused).change(details, answer.said())));
  }

  /** Moves the current one, asking why where that is needed. */
  void moveTo(InfringementStatus next) {
    onCurrent(details -> move(details.row(), next));
  }

  /** Moves one of the board. */
  void move(InfringementRow row, InfringementStatus next) {
    if (!row.status().needsReason(next)) {
      act(row, one -> infringements.moveTo(one.id(), one.version(), next, null));
      return;
    }
    var form =
        new ReasonForm(
            Messages.text("infringement.move.title", Messages.of(next)),
            Messages.of(next),
            "detection.form.reason",
            true);
    ask(row, form, (one, why) -> infringements.moveTo(one.id(), one.version(), next, why));
  }

  /** Asks who answers for the current one; who can is read first. */
  void assign() {
    onCurrent(
        details ->
            window
                .tasks()
                .start(
                    TaskTitle.quiet(Messages.text("list.reading")),
                    infringements::colleagues,
                    people -> assign(details, people),
                    window.failures()));
  }

  private void assign(InfringementDetails details, List<Colleague> people) {
    var title = Messages.text("infringement.assign.title");
    ask(
        details.row(),
        new AssigneeForm(title, details.assignee(), people, true),
        (one, answer) ->
            infringements.assign(one.id(), one.version(), answer.person().orElse(null)));
  }

  /** Shows the incident that the current one is worked on as, or what it was detected by. */
  void show(SubjectRef subject) {
    records.accept(subject);
  }

  void openIncident() {
    onCurrent(details -> openIncident(details.row()));
  }

  void plan() {
    onCurrent(
        details ->
            Filling.ask(
                window,
                new TakedownForm(details),
                (said, refused) ->
                    desk.act(
                        Messages.text(CHANGING),
                        () -> infringements.plan(details.row().id(), said),
                        refused)));
  }

  void rewrite(TakedownRow row) {
    onCurrent(
        details ->
            Filling.ask(
                window,
                new TakedownForm(row),
                (said, refused) -> writing(refused).rewrite(details.row().id(), row, said)));
  }

  /** Moves a takedown, asking what came of it. */
  void move(TakedownRow row, TakedownStatus next) {
    onCurrent(details -> move(details.row().id(), row, next));
  }

  private void move(UUID infringement, TakedownRow row, TakedownStatus next) {
    var form =
        new ReasonForm(
            Messages.text("takedown.move.title", Messages.of(row.kind()), Messages.of(next)),
            Messages.of(next),
            "takedown.move.result",
            false);
    var seen =
        new SeenAct.Seen<TakedownRow>(
            progress -> infringements.details(infringement, progress).takedown(row.id()),
            one -> Messages.of(one.kind()));
    new AskedAct<>(
            window,
            changing(),
            seen,
            form,
            (one, result) -> infringements.moveTakedown(one.id(), one.version(), next, result),
            desk::ending)
        .on(row);
  }

  void pack() {
    onCurrent(packs::make);
  }

  private List<BrandRow> choices(Progress progress) {
    return brands.rows(brands.firstIds(new BrandQuery(true), MOST_BRANDS, progress), progress);
  }

  private void add(List<BrandRow> choices) {
    if (choices.isEmpty()) {
      window.notices().accept(Notice.information(Messages.text("infringement.addABrand")));
      return;
    }
    Filling.ask(
        window,
        InfringementForm.fresh(choices),
        (answer, refused) ->
            keep(
                () -> infringements.add(answer.brand().orElseThrow(), answer.said()),
                answer.said(),
                refused));
  }

  /** Keeps it and, where it is urgent, offers an incident. */
  private void keep(Supplier<UUID> work, NewInfringement said, Consumer<Throwable> refused) {
    window.tasks().start(changing(), progress -> work.get(), id -> kept(id, said), refused);
  }

  private void kept(UUID id, NewInfringement said) {
    desk.list().refresh();
    window.notices().accept(Notice.information(Messages.text("infringement.kept")));
    var isOffered = said.type().offersIncident(said.severity());
    if (isOffered
        && window
            .dialogs()
            .ask(
                Messages.text("infringement.offer"),
                Messages.text(
                    "infringement.offer.detail",
                    Messages.of(said.severity()),
                    Messages.of(said.type())),
                Messages.text("infringement.offer.yes"),
                Messages.text("infringement.offer.no"))) {
      desk.act(Messages.text(CHANGING), () -> infringements.openIncident(id, 0));
    }
  }

  private void openIncident(InfringementRow row) {
    act(row, one -> infringements.openIncident(one.id(), one.version()));
  }

  private InfringementWriting writing(Consumer<Throwable> refused) {
    return new InfringementWriting(infringements, window, desk.ending(refused));
  }

  private void act(InfringementRow row, Consumer<InfringementRow> verb) {
    new SeenAct<>(window, changing(), seen(row), verb, desk.ending()).on(row);
  }

  private <T> void ask(InfringementRow row, Form<T> form, BiConsumer<InfringementRow, T> verb) {
    new AskedAct<>(window, changing(), seen(row), form, verb, desk::ending).on(row);
  }

  private SeenAct.Seen<InfringementRow> seen(InfringementRow row) {
    return new SeenAct.Seen<>(
        progress -> infringements.details(row.id(), progress).row(), InfringementRow::title);
  }

  private static TaskTitle changing() {
    return TaskTitle.quiet(Messages.text(CHANGING));
  }

  private void onCurrent(Consumer<InfringementDetails> use) {
    var details = desk.detailsProperty().get();
    if (details != null) {
      use.accept(details);
    }
  }
}
