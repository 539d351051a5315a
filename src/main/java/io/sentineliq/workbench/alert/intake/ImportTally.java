package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what the writers of an import have done and reports it, in bytes of the file. */
final class ImportTally {

  private static final double MEBIBYTE = 1 << 20;
  private static final int SMALL = 500;
  private static final double SECOND = 1_000_000_000;

  private final ImportFile file;
  private final Progress progress;
  private final long begin = System.nanoTime();
  private final Map<String, Long> skipped = new TreeMap<>();
  private long read;
  private long imported;
  private long importedAtDoubling;
  private long alreadyKnown;
  private long rejected;
  private long bytes;

  ImportTally(ImportFile file, Progress progress) {
    this.file = file;
    this.progress = progress;
  }

  /**
   * {@code chunk} is stored; {@code added} of its alerts were new. Tells whether twice as much has
   * been added as when this was last true; not for a small file.
   */
  synchronized boolean hasDoubled(Chunk chunk, int added) {
    read += chunk.read();
    imported += added;
    alreadyKnown += chunk.drafts().size() - added;
    rejected += chunk.rejected();
    chunk.skipped().forEach((kind, count) -> skipped.merge(kind, count, Long::sum));
    bytes = Math.max(bytes, chunk.end());
    progress.report(bytes, Math.max(bytes, file.size()), detail());
    var doubled = imported >= Math.max(SMALL, 2 * importedAtDoubling);
    if (doubled) {
      importedAtDoubling = imported;
    }
    return doubled;
  }

  synchronized ImportSummary summary(Optional<Path> rejectFile, boolean isCancelled) {
    return new ImportSummary(
        read,
        imported,
        alreadyKnown,
        Map.copyOf(skipped),
        rejected,
        rejectFile,
        isCancelled,
        bytes);
  }

  private String detail() {
    var seconds = Math.max(1, System.nanoTime() - begin) / SECOND;
    return Messages.text(
        "alert.import.progress",
        imported + alreadyKnown,
        bytes / MEBIBYTE / seconds,
        imported + alreadyKnown);
  }
}
