package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.intake.mapping.FieldMapping;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.ProblemWords;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;

/** Imports files one by one in the background and says at the end what became of each. */
public final class AlertImportViewModel {

  private final AlertImporter importer;
  private final Tasks tasks;
  private final Consumer<Notice> notices;
  private final Consumer<Path> shower;
  private final Consumer<Throwable> failures;
  private Runnable onImported = () -> {};
  private Runnable onShow = () -> {};

  /**
   * Imports through {@code importer}.
   *
   * @param notices told what became of a file
   * @param shower shows a file to the person
   */
  public AlertImportViewModel(
      AlertImporter importer,
      Tasks tasks,
      Consumer<Notice> notices,
      Consumer<Path> shower,
      Consumer<Throwable> failures) {
    this.importer = importer;
    this.tasks = tasks;
    this.notices = notices;
    this.shower = shower;
    this.failures = failures;
  }

  /** Called after every imported file. */
  public void setOnImported(Runnable action) {
    onImported = action;
  }

  /** Opens the list of alerts. */
  public void setOnShow(Runnable action) {
    onShow = action;
  }

  /** Imports {@code file}, by {@code mapping} when there is one. */
  public ImportRun start(Path file, Optional<FieldMapping> mapping) {
    var run = new ImportRun(nameOf(file));
    tasks.start(
        TaskTitle.listed(Messages.text("alert.import.running", run.name())),
        progress -> importer.importFile(file, mapping, run.within(progress)),
        summary -> imported(run, summary),
        failure -> failed(run, failure));
    return run;
  }

  /** Opens the list of alerts. */
  public void show() {
    onShow.run();
  }

  /** Shows the file of rejected records. */
  public void show(Path rejects) {
    shower.accept(rejects);
  }

  private void failed(ImportRun run, Throwable failure) {
    run.end(new ImportRun.Outcome(null, ProblemWords.of(failure).sentence()));
    failures.accept(failure);
  }

  private void imported(ImportRun run, AlertImporter.Summary summary) {
    var words = words(run.name(), summary);
    run.end(new ImportRun.Outcome(summary, words));
    onImported.run();
    var actions = new ArrayList<Notice.Action>();
    actions.add(new Notice.Action(Messages.text("alert.import.show"), onShow));
    summary
        .rejects()
        .filter(rejects -> summary.rejected() > 0)
        .map(this::showRejects)
        .ifPresent(actions::add);
    var isWhole = summary.rejected() == 0 && !summary.isCancelled();
    var kind = isWhole ? Notice.Kind.INFORMATION : Notice.Kind.WARNING;
    notices.accept(new Notice(kind, words, actions));
  }

  private Notice.Action showRejects(Path rejects) {
    return new Notice.Action(
        Messages.text("alert.import.showRejects"), () -> shower.accept(rejects));
  }

  private static String words(String file, AlertImporter.Summary summary) {
    return Messages.text(
        summary.isCancelled() ? "alert.import.summary.cancelled" : "alert.import.summary",
        file,
        Numbers.grouped(summary.read()),
        Numbers.grouped(summary.imported()),
        Numbers.grouped(summary.known()),
        Numbers.grouped(summary.rejected()));
  }

  static String nameOf(Path file) {
    var name = file.getFileName();
    return VisibleText.of(name == null ? file.toString() : name.toString());
  }
}
