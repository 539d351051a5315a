package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.brand.BrandService;
import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.feed.FeedKinds;
import io.sentineliq.workbench.detection.feed.FeedService;
import io.sentineliq.workbench.detection.feed.FeedSummary;
import io.sentineliq.workbench.detection.source.NewSource;
import io.sentineliq.workbench.detection.source.SourceInput;
import io.sentineliq.workbench.detection.source.SourceQuery;
import io.sentineliq.workbench.detection.source.SourceRow;
import io.sentineliq.workbench.detection.source.SourceService;
import io.sentineliq.workbench.detection.tracking.TrackerService;
import io.sentineliq.workbench.infringement.Reappearance;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import feed}: domains, certificates and texts, judged for the brands that are watched. */
@Command(
    name = "feed",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ImportFeedCommand extends StoreCommand {

  private static final int MOST_SOURCES = 10_000;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.files")
  private List<Path> files = List.of();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      required = true,
      descriptionKey = "cli.import.feed.source")
  private String source = "";

  private @Nullable ProgressLine line;

  ImportFeedCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var transactions = workspace.transactions();
    var trackers = new TrackerService(transactions);
    var feeds =
        new FeedService(
            transactions,
            new BrandService(transactions),
            trackers::bench,
            List.of(new Reappearance()));
    var sourceId = source(new SourceService(transactions), progress);
    var exitCode = ExitCode.DONE;
    for (var file : files) {
      var shown = new ProgressLine(console(), file, "cli.import.progress");
      line = shown;
      var summary = feeds.importFile(file, FeedKinds.of(file), sourceId, progress);
      shown.clear();
      tell(file, summary);
      exitCode = summary.rejected() > 0 ? ExitCode.FINDINGS : exitCode;
    }
    return exitCode;
  }

  @Override
  void reported(long done, long total, String detail) {
    if (line != null) {
      line.show(done, total, detail);
    }
  }

  /** The source of this name, made when there is none. */
  private UUID source(SourceService sources, Progress progress) {
    var name = SourceInput.name(source);
    var ids = sources.firstIds(new SourceQuery(false), MOST_SOURCES, progress);
    return sources.rows(ids, progress).stream()
        .filter(row -> row.name().equalsIgnoreCase(name))
        .map(SourceRow::id)
        .findFirst()
        .orElseGet(() -> sources.add(new NewSource(name, SourceType.ZMQ_FEED, null, null)));
  }

  private void tell(Path file, FeedSummary summary) {
    if (isJson()) {
      var fields = new LinkedHashMap<String, @Nullable Object>();
      fields.put("file", file.toString());
      fields.put("read", summary.read());
      fields.put("resumed_at", summary.resumedAt());
      fields.put("detections", summary.detections());
      fields.put("known", summary.lookalikes() - summary.added() + summary.texts().known());
      fields.put("false_positives", summary.texts().falsePositives());
      fields.put("rejected", summary.rejected());
      json().write(fields);
      return;
    }
    console()
        .out()
        .println(
            VisibleText.of(
                Messages.text(
                    "feed.done",
                    file,
                    summary.read(),
                    summary.detections(),
                    summary.lookalikes() - summary.added() + summary.texts().known(),
                    summary.rejected())));
  }
}
