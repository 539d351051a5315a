package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.ExhibitObservable;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.preview.ui.PreviewController;
import io.sentineliq.workbench.evidence.preview.ui.PreviewViewModel;
import io.sentineliq.workbench.evidence.report.CustodyFormat;
import io.sentineliq.workbench.evidence.ui.VerifyAct.Chosen;
import io.sentineliq.workbench.evidence.vault.RandomContent;
import io.sentineliq.workbench.observable.NewObservables;
import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.fx.LinkedRecords;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Everything that is done with exhibits, whichever screen asks for it. */
final class EvidenceActs {

  private final ExhibitFeature.Parts parts;
  private final ActDesk desk;
  private final Collecting collecting;
  private final BagDesk bags;

  EvidenceActs(ExhibitFeature.Parts parts, ActDesk desk) {
    this.parts = parts;
    this.desk = desk;
    this.collecting = new Collecting(parts.intake(), parts.cases(), desk);
    this.bags = new BagDesk(parts.handover(), parts.key(), collecting, desk);
  }

  Window window() {
    return desk.window();
  }

  /** How new exhibits come in. */
  Collecting collecting() {
    return collecting;
  }

  /** What comes from other stores. */
  BagDesk bags() {
    return bags;
  }

  /** Leads through {@code verb} on {@code row}. */
  void act(ExhibitRow row, CustodyVerb verb) {
    desk.lead(new CustodyAct(parts.custody(), parts.exhibits(), row, verb));
  }

  /** Leads through verifying {@code chosen}. */
  void verify(Chosen chosen) {
    desk.lead(new VerifyAct(parts.exhibits(), parts.contents(), chosen));
  }

  /** Leads through giving {@code chosen} out in a bag. */
  void export(Chosen chosen) {
    desk.lead(new ExportAct(parts.exhibits(), parts.handover(), chosen));
  }

  /** Asks why, then shows the bytes of {@code row}. */
  void look(ExhibitRow row) {
    var act = new LookAct(parts.custody(), parts.contents(), row);
    desk.lead(
        act,
        () -> {
          var opened = act.opened();
          if (opened != null) {
            show(row, opened);
          }
        });
  }

  /** Leads through making an exhibit from {@code row}. */
  void copy(ExhibitRow row) {
    desk.lead(new CopyAct(parts.copies(), row));
  }

  /** Looks for observables in {@code row} and asks which of them are tied to it. */
  void extract(ExhibitRow row) {
    var act = new ExtractAct(parts.custody(), parts.findings(), row);
    desk.lead(
        act,
        () -> {
          if (!act.found().isEmpty()) {
            window()
                .dialogs()
                .fill(new FoundForm(act.found()))
                .filter(values -> !values.isEmpty())
                .ifPresent(values -> link(row, values));
          }
        });
  }

  /** Ties {@code values} to {@code row}. */
  void link(ExhibitRow row, List<NewObservables.Value> values) {
    change(
        progress ->
            Messages.text(
                "evidence.linked",
                Messages.text("evidence.exhibit", row.number()),
                parts.findings().link(row.id(), values, progress)));
  }

  /** Takes the tie of {@code observable} away. */
  void unlink(ExhibitRow row, ExhibitObservable observable) {
    change(
        progress -> {
          parts.findings().unlink(row.id(), observable.id(), progress);
          return Messages.text(
              "evidence.unlinked", Messages.text("evidence.exhibit", row.number()), 1);
        });
  }

  /** Ends the tie of another record to {@code row}. */
  void unlink(ExhibitRow row, RecordLink link, LinkedRecords linked) {
    change(
        progress -> {
          linked.unlink(row.id(), link.subject().id(), progress);
          return Messages.text(
              "evidence.unlinked.record",
              Messages.text("evidence.exhibit", row.number()),
              link.words());
        });
  }

  private void change(Tasks.Work<String> work) {
    window()
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("evidence.changing")),
            work,
            words -> desk.told(Notice.information(words)),
            window().failures());
  }

  /** Asks where the custody of {@code row} is saved, and saves it. */
  void report(ExhibitRow row) {
    report(
        row.caseId(),
        List.of(row.id()),
        Messages.text("evidence.report.file", row.caseNumber() + "-" + row.exhibit()));
  }

  /** The same for everything of a case. */
  void report(UUID caseId, int caseNumber) {
    report(caseId, List.of(), Messages.text("evidence.report.file", caseNumber));
  }

  private void report(UUID caseId, List<UUID> items, String name) {
    window()
        .dialogs()
        .chooseTarget(Messages.text("evidence.report.where"), name)
        .ifPresent(file -> save(caseId, items, file));
  }

  /** Writes the custody of {@code items} as the ending of {@code file} says; PDF otherwise. */
  void save(UUID caseId, List<UUID> items, Path file) {
    window()
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("evidence.report")),
            progress -> {
              var report = parts.handover().report(caseId, items, progress);
              AtomicFile.write(file, format(file).write(report));
              return VisibleText.of(String.valueOf(file.getFileName()));
            },
            name ->
                window()
                    .notices()
                    .accept(
                        Notice.information(
                            Messages.text("evidence.report.saved", name),
                            new Notice.Action(
                                Messages.text("evidence.report.show"),
                                () -> window().shower().accept(file)))),
            window().failures());
  }

  private static CustodyFormat format(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return CustodyFormat.JSON;
    }
    return name.endsWith(".html") || name.endsWith(".htm") ? CustodyFormat.HTML : CustodyFormat.PDF;
  }

  private void show(ExhibitRow row, RandomContent opened) {
    var model = new PreviewViewModel(opened, window().tasks());
    var name = row.number() + "  " + row.name();
    window()
        .dialogs()
        .open(
            Messages.text("evidence.look"),
            close ->
                new Views()
                    .register(
                        PreviewController.class, () -> new PreviewController(model, name, close))
                    .load(PreviewController.class));
  }
}
