package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Goes through files one by one; one that cannot be taken in keeps no other one out. */
final class FileRun {

  private static final int TOLD = 3;

  private final FoundFiles found;
  private final Progress progress;

  FileRun(FoundFiles found, Progress progress) {
    this.found = found;
    this.progress = progress;
  }

  /** Does {@code work} with each and says what became of them. */
  Notice each(Work work) {
    var done = 0;
    var bytes = 0L;
    var failed = new ArrayList<String>();
    for (var file : found.files()) {
      var name = VisibleText.of(String.valueOf(file.getFileName()));
      try {
        progress.stopIfCancelled();
        work.take(file, new ShareOfWork(progress, bytes, found.bytes(), name));
        done++;
      } catch (ProblemException e) {
        if (e.problem() instanceof Problem.Cancelled) {
          return Notice.warning(
              Messages.text("evidence.collected.cancelled", done, found.files().size()));
        }
        failed.add(Messages.text("evidence.collected.why", name, e.problem().sentence()));
      }
      bytes += size(file);
    }
    return failed.isEmpty() ? whole(done) : Notice.warning(words(done, failed));
  }

  private Notice whole(int done) {
    var first = VisibleText.of(String.valueOf(found.files().getFirst().getFileName()));
    return Notice.information(
        done == 1
            ? Messages.text("evidence.collected", first)
            : Messages.text("evidence.collected.files", done));
  }

  private static String words(int done, List<String> failed) {
    var told = String.join(" ", failed.subList(0, Math.min(TOLD, failed.size())));
    return Messages.text("evidence.collected.some", done, failed.size(), told);
  }

  /** A file that is gone or grew in the meantime spoils the estimate and nothing else. */
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException _) {
      return 0;
    }
  }

  /** What is done with one file. */
  @FunctionalInterface
  interface Work {
    void take(Path file, Progress progress);
  }
}
