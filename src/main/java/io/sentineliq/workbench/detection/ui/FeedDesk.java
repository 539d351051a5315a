package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.feed.FeedKind;
import io.sentineliq.workbench.detection.feed.FeedKinds;
import io.sentineliq.workbench.detection.feed.FeedSummary;
import io.sentineliq.workbench.detection.feed.Feeds;
import io.sentineliq.workbench.detection.source.NewSource;
import io.sentineliq.workbench.detection.source.SourceQuery;
import io.sentineliq.workbench.detection.source.SourceRow;
import io.sentineliq.workbench.detection.source.Sources;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Imports feeds: recognised, asked about, then read in the background. */
final class FeedDesk {

  private static final int MOST = 500;
  private static final List<String> ENDINGS =
      List.of("*.txt", "*.csv", "*.json", "*.jsonl", "*.ndjson", "*.xml", "*.rss", "*.gz");

  private final Feeds feeds;
  private final Sources sources;
  private final Window window;

  /** What is known of a file before it is asked about. */
  private record Looked(Path file, String name, FeedKind kind, List<SourceRow> sources) {}

  FeedDesk(Feeds feeds, Sources sources, Window window) {
    this.feeds = feeds;
    this.sources = sources;
    this.window = window;
  }

  /** Asks for files and imports them. */
  void choose() {
    bring(
        window
            .dialogs()
            .chooseFiles(Messages.text("feed.choose"), Messages.text("feed.kind"), ENDINGS));
  }

  /** Imports each of {@code files}. */
  void bring(List<Path> files) {
    for (var file : files) {
      window
          .tasks()
          .start(
              TaskTitle.quiet(Messages.text("feed.looking")),
              progress -> look(file, progress),
              this::ask,
              window.failures());
    }
  }

  private Looked look(Path file, Progress progress) {
    var ids = sources.firstIds(new SourceQuery(true), MOST, progress);
    var rows = sources.rows(IntStream.range(0, ids.size()).mapToObj(ids::get).toList(), progress);
    return new Looked(file, String.valueOf(file.getFileName()), FeedKinds.of(file), rows);
  }

  private void ask(Looked looked) {
    var known = new ConcurrentHashMap<NewSource, UUID>();
    Filling.ask(
        window,
        new FeedForm(looked.name(), looked.kind(), looked.sources()),
        (answer, refused) -> bring(looked, answer, known, refused));
  }

  /**
   * Reads the file in.
   *
   * @param known the sources this asking has made: what is refused after that is not to make
   *     another
   */
  private void bring(
      Looked looked,
      FeedForm.Answer answer,
      Map<NewSource, UUID> known,
      Consumer<Throwable> refused) {
    window
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("feed.running", looked.name())),
            progress -> {
              var source =
                  answer
                      .source()
                      .orElseGet(
                          () ->
                              known.computeIfAbsent(
                                  answer.newSource().orElseThrow(), sources::add));
              return feeds.importFile(looked.file(), answer.kind(), source, progress);
            },
            this::tell,
            refused);
  }

  private void tell(FeedSummary summary) {
    var texts = summary.texts();
    window
        .notices()
        .accept(
            Notice.information(
                Messages.text(
                    "feed.done",
                    summary.name(),
                    Numbers.grouped(summary.read()),
                    Numbers.grouped(summary.detections()),
                    Numbers.grouped(summary.lookalikes() - summary.added() + texts.known()),
                    Numbers.grouped(summary.rejected()))));
  }
}
