package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.ListFile;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Exports a list: asks where to, writes in the background, says when it is done.
 *
 * @param <R> the row
 */
public final class ListExport<R> {

  private final ListSource<?, R> source;
  private final Window window;
  private final Consumer<CsvExport.Written> teller;

  /** Exports of {@code source}; {@code teller} keeps each of them in the history. */
  public ListExport(ListSource<?, R> source, Window window, Consumer<CsvExport.Written> teller) {
    this.source = source;
    this.window = window;
    this.teller = teller;
  }

  /** Lets the person choose a file and writes {@code columns} of what {@code ids} finds, as CSV. */
  public void choose(
      String proposedName, List<CsvExport.Column<R>> columns, Function<Progress, List<UUID>> ids) {
    choose(ListFile.CSV, proposedName, columns, ids);
  }

  /** The same in another form. */
  public void choose(
      ListFile form,
      String proposedName,
      List<CsvExport.Column<R>> columns,
      Function<Progress, List<UUID>> ids) {
    window
        .dialogs()
        .chooseTarget(Messages.text("list.export"), proposedName)
        .ifPresent(file -> write(form, file, columns, ids));
  }

  private void write(
      ListFile form,
      Path file,
      List<CsvExport.Column<R>> columns,
      Function<Progress, List<UUID>> ids) {
    var name = VisibleText.of(String.valueOf(file.getFileName()));
    window
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("list.exporting", name)),
            progress ->
                new CsvExport<>(source, form, columns)
                    .write(ids.apply(progress), file, progress, teller),
            written -> window.notices().accept(done(file, name, written.rows())),
            window.failures());
  }

  private Notice done(Path file, String name, long rows) {
    var folder = file.toAbsolutePath().getParent();
    return Notice.information(
        Messages.text("list.exported", Numbers.grouped(rows), rows, name),
        new Notice.Action(
            Messages.text("list.exported.show"), () -> window.shower().accept(folder)));
  }
}
