package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** Imports {@code files}. */
  public void start(List<Path> files) {
    for (var file : files) {
      tasks.start(
          TaskTitle.listed(Messages.text("alert.import.running", nameOf(file))),
          progress -> importer.importFile(file, progress),
          summary -> imported(file, summary),
          failures);
    }
  }

  private void imported(Path file, AlertImporter.Summary summary) {
    onImported.run();
    var actions = new ArrayList<Notice.Action>();
    actions.add(new Notice.Action(Messages.text("alert.import.show"), onShow));
    summary
        .rejects()
        .filter(rejects -> summary.rejected() > 0)
        .map(this::showRejects)
        .ifPresent(actions::add);
    var kind = summary.rejected() > 0 ? Notice.Kind.WARNING : Notice.Kind.INFORMATION;
    notices.accept(new Notice(kind, words(file, summary), actions));
  }

  private Notice.Action showRejects(Path rejects) {
    return new Notice.Action(
        Messages.text("alert.import.showRejects"), () -> shower.accept(rejects));
  }

  private static String words(Path file, AlertImporter.Summary summary) {
    return Messages.text(
        "alert.import.summary",
        nameOf(file),
        Numbers.grouped(summary.read()),
        Numbers.grouped(summary.imported()),
        Numbers.grouped(summary.known()),
        Numbers.grouped(summary.rejected()));
  }

  private static String nameOf(Path file) {
    var name = file.getFileName();
    return VisibleText.of(name == null ? file.toString() : name.toString());
  }
}
