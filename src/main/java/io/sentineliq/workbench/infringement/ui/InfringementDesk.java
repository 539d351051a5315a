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
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.Rewriting;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with infringements and their takedowns. */
final class InfringementDesk {

  private static final int MOST_BRANDS = 500;

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
    window
        .dialogs()
        .fill(InfringementForm.of(proposed))
        .ifPresent(
            answer -> keep(() -> infringements.promote(row.id(), answer.said()), answer.said()));
  }

  void change() {
    onCurrent(
        details ->
            window
                .dialogs()
                .fill(InfringementForm.change(details.said()))
                .ifPresent(answer -> change(details, answer.said())));
  }

  private void change(InfringementDetails began, NewInfringement said) {
    var id = began.row().id();
    var keeper =
        new Rewriting.Keeper<NewInfringement>(
            progress -> kept(infringements.details(id, progress)),
            (version, words, progress) -> infringements.change(id, version, words));
    var title = TaskTitle.quiet(Messages.text("infringement.changing"));
    new Rewriting<>(window, title, keeper, InfringementPart::merge, desk.ending())
        .save(kept(began), said);
  }

  private static Rewriting.Kept<NewInfringement> kept(InfringementDetails details) {
    return new Rewriting.Kept<>(details.row().version(), details.said());
  }

  /** Moves the current one, asking why where that is needed. */
  void moveTo(InfringementStatus next) {
    onCurrent(details -> move(details.row(), next));
  }

  /** Moves one of the board. */
  void move(InfringementRow row, InfringementStatus next) {
    if (!row.status().needsReason(next)) {
      moveTo(row, next, null);
      return;
    }
    window
        .dialogs()
        .fill(
            new ReasonForm(
                Messages.text("infringement.move.title", Messages.of(next)),
                Messages.of(next),
                "detection.form.reason",
                true))
        .ifPresent(reason -> moveTo(row, next, reason));
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
                    people ->
                        window
                            .dialogs()
                            .fill(
                                new AssigneeForm(
                                    Messages.text("infringement.assign.title"),
                                    details.assignee(),
                                    people,
                                    true))
                            .ifPresent(answer -> assign(details.row(), answer)),
                    window.failures()));
  }

  private void assign(InfringementRow row, AssigneeForm.Answer answer) {
    act(() -> infringements.assign(row.id(), row.version(), answer.person().orElse(null)));
  }

  /** Shows the incident that the current one is worked on as, or what it was detected by. */
  void show(SubjectRef subject) {
    records.accept(subject);
  }

  void openIncident() {
    onCurrent(details -> openIncident(details.row().id(), details.row().version()));
  }

  void plan() {
    onCurrent(
        details ->
            window
                .dialogs()
                .fill(new TakedownForm(details))
                .ifPresent(said -> act(() -> infringements.plan(details.row().id(), said))));
  }

  void rewrite(TakedownRow row) {
    window
        .dialogs()
        .fill(new TakedownForm(row))
        .ifPresent(said -> act(() -> infringements.rewrite(row.id(), row.version(), said)));
  }

  /** Moves a takedown, asking what came of it. */
  void move(TakedownRow row, TakedownStatus next) {
    window
        .dialogs()
        .fill(
            new ReasonForm(
                Messages.text("takedown.move.title", Messages.of(row.kind()), Messages.of(next)),
                Messages.of(next),
                "takedown.move.result",
                false))
        .ifPresent(
            result -> act(() -> infringements.moveTakedown(row.id(), row.version(), next, result)));
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
    window
        .dialogs()
        .fill(InfringementForm.fresh(choices))
        .ifPresent(
            answer ->
                keep(
                    () -> infringements.add(answer.brand().orElseThrow(), answer.said()),
                    answer.said()));
  }

  /** Keeps it and, where it is urgent, offers an incident. */
  private void keep(Supplier<UUID> work, NewInfringement said) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("infringement.changing")),
            progress -> work.get(),
            id -> kept(id, said),
            window.failures());
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
      openIncident(id, 0);
    }
  }

  private void openIncident(UUID id, int version) {
    act(() -> infringements.openIncident(id, version));
  }

  private void moveTo(InfringementRow row, InfringementStatus next, @Nullable String reason) {
    act(() -> infringements.moveTo(row.id(), row.version(), next, reason));
  }

  private void act(Runnable work) {
    desk.act(Messages.text("infringement.changing"), work);
  }

  private void onCurrent(Consumer<InfringementDetails> use) {
    var details = desk.detailsProperty().get();
    if (details != null) {
      use.accept(details);
    }
  }
}
