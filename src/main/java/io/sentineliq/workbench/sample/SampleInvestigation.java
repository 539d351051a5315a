package io.sentineliq.workbench.sample;

import io.sentineliq.workbench.alert.AlertService;
import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.AlertParser;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.detection.text.Texts;
import io.sentineliq.workbench.detection.tracking.Trackers;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Brings the sample investigation into a workspace: its records by the same import as anybody's,
 * then a part of them worked on. Loaded again up to the same moment it adds nothing, and finishes
 * what was cancelled or killed.
 */
public final class SampleInvestigation {

  private final AlertService alerts;
  private final AlertImport alertImport;
  private final AlertParser parser;
  private final SampleBrand brand;
  private final SampleTexts texts;

  /** Loads through {@code alertImport}, read by {@code parser}. */
  public SampleInvestigation(
      AlertService alerts, AlertImport alertImport, AlertParser parser, Watching watching) {
    this.alerts = alerts;
    this.alertImport = alertImport;
    this.parser = parser;
    this.brand = new SampleBrand(watching.brands(), watching.detections());
    this.texts = new SampleTexts(watching);
  }

  /** What brands are watched with. */
  public record Watching(Brands brands, Detections detections, Trackers trackers, Texts texts) {}

  /**
   * What was loaded.
   *
   * @param alerts how many the sample has
   * @param added how many of them were not there yet
   */
  public record Result(long alerts, long added) {}

  /**
   * Loads the two weeks before {@code end}. Takes seconds; when it is cancelled, what was stored
   * stays and {@link Problem.Cancelled} is thrown.
   *
   * @param colleagues members of the workspace who get some of the work
   */
  public Result load(Instant end, List<UUID> colleagues, Progress progress) {
    var until = end.truncatedTo(ChronoUnit.HOURS);
    var records = SampleRecords.until(until);
    var added = importAll(records, progress);
    progress.report(records.size(), records.size(), Messages.text("sample.working"));
    new Triage(alerts, colleagues, until).work(progress);
    watchTheCompany(progress);
    return new Result(records.size(), added);
  }

  private long importAll(SampleRecords records, Progress progress) {
    try {
      var folder = Files.createTempDirectory("sentineliq-sample");
      try {
        return importFiles(records.write(folder), records.size(), progress);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void watchTheCompany(Progress progress) {
    try {
      brand.load(progress);
      texts.load(progress);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static RuntimeException unwritable(IOException cause) {
    return new Problem.UnwritableOutput(
            System.getProperty("java.io.tmpdir", ""), String.valueOf(cause.getMessage()))
        .asException(cause);
  }

  private long importFiles(List<Path> files, int total, Progress progress) {
    var added = 0L;
    var done = 0L;
    for (var file : files) {
      progress.report(done, total, String.valueOf(file.getFileName()));
      var summary = alertImport.importFile(file, parser, new Within(progress));
      progress.stopIfCancelled();
      added += summary.imported();
      done += summary.read();
    }
    return added;
  }

  private static void delete(Path folder) throws IOException {
    for (var product : Product.values()) {
      Files.deleteIfExists(folder.resolve(product.file()));
    }
    Files.delete(folder);
  }

  /** Cancelled with the whole; the files are small, so their own reports say nothing. */
  private record Within(Progress whole) implements Progress {

    @Override
    public void report(long done, long total, String detail) {}

    @Override
    public boolean isCancelled() {
      return whole.isCancelled();
    }

    @Override
    public Registration onCancel(Runnable action) {
      return whole.onCancel(action);
    }
  }
}
