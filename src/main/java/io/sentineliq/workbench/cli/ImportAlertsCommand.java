package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.AlertParser;
import io.sentineliq.workbench.alert.intake.FirstRecords;
import io.sentineliq.workbench.alert.intake.ImportSummary;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.alert.intake.mapping.GenericFile;
import io.sentineliq.workbench.alert.intake.preview.ImportPreviews;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import alerts}: files into the workspace, one after the other. */
@Command(
    name = "alerts",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ImportAlertsCommand extends StoreCommand {

  private static final int SHOWN_COLUMNS = 20;
  private static final String EXAMPLE =
      "{\"columns\": {\"Time\": \"DETECTED_AT\", \"Name\": \"TITLE\"}, \"source\": \"Proxy\"}";

  private final Path usualRejectFolder;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.files")
  private List<Path> files = List.of();

  @Option(names = "--rejects", paramLabel = "FOLDER", descriptionKey = "cli.import.rejects")
  private @Nullable Path rejectFolder;

  @Option(names = "--format", paramLabel = "NAME", descriptionKey = "cli.import.format")
  private @Nullable String format;

  @Option(names = "--map", paramLabel = "FILE", descriptionKey = "cli.import.map")
  private @Nullable Path mapping;

  private @Nullable ProgressLine line;

  ImportAlertsCommand(Surroundings surroundings, Path usualRejectFolder) {
    super(surroundings);
    this.usualRejectFolder = usualRejectFolder;
  }

  @Override
  Optional<String> fault() {
    return new ImportFormat(format, mapping).fault();
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var parser = new ImportFormat(format, mapping).parser();
    var folder = rejectFolder == null ? usualRejectFolder : rejectFolder;
    var alertImport =
        new AlertImport(workspace.store(), workspace.transactions(), folder, Clock.systemUTC());
    var exitCode = ExitCode.DONE;
    for (var file : files) {
      if (exitCode != ExitCode.CANCELLED) {
        exitCode = Math.max(exitCode, importFile(alertImport, parser, file, progress));
      }
    }
    return exitCode;
  }

  @Override
  void reported(long done, long total, String detail) {
    if (line != null) {
      line.show(done, total, detail);
    }
  }

  private int importFile(
      AlertImport alertImport, AlertParser parser, Path file, Progress progress) {
    var shown = new ProgressLine(console(), file, "cli.import.progress");
    line = shown;
    try {
      var summary = alertImport.importFile(file, parser, progress);
      shown.clear();
      tell(file, summary);
      return exitCode(summary);
    } catch (ProblemException e) {
      shown.clear();
      if (!(e.problem() instanceof Problem.UnreadableInput)) {
        throw e;
      }
      return refused(file, e.problem(), progress);
    }
  }

  private int refused(Path file, Problem problem, Progress progress) {
    var sentence =
        format == null && mapping == null ? hint(file, progress) : Optional.<String>empty();
    var words = sentence.orElseGet(problem::sentence);
    console().say(words);
    if (isJson()) {
      json().write(new TreeMap<>(Map.of("file", file.toString(), "error", words)));
    }
    return ExitCode.of(problem);
  }

  /**
   * What to do with a file that a mapping could read; nothing for one that is known and damaged.
   */
  private static Optional<String> hint(Path file, Progress progress) {
    return isKnown(file, progress) ? Optional.empty() : suggestion(file, progress);
  }

  private static boolean isKnown(Path file, Progress progress) {
    try {
      return !FirstRecords.of(file, AlertFormats.recognising(), progress).format().isEmpty();
    } catch (ProblemException _) {
      return false;
    }
  }

  private static Optional<String> suggestion(Path file, Progress progress) {
    return ImportPreviews.columns(file, progress)
        .map(
            generic ->
                Messages.text(
                    "cli.import.needsMapping",
                    file,
                    generic.kind().label(),
                    VisibleText.of(
                        generic.columns().stream()
                            .limit(SHOWN_COLUMNS)
                            .map(GenericFile.Column::name)
                            .collect(Collectors.joining(", "))),
                    EXAMPLE));
  }

  private static int exitCode(ImportSummary summary) {
    if (summary.isCancelled()) {
      return ExitCode.CANCELLED;
    }
    return summary.rejected() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private void tell(Path file, ImportSummary summary) {
    if (isJson()) {
      var fields = new LinkedHashMap<String, @Nullable Object>();
      fields.put("file", file.toString());
      fields.put("read", summary.read());
      fields.put("imported", summary.imported());
      fields.put("already_known", summary.alreadyKnown());
      fields.put("skipped", new TreeMap<>(summary.skipped()));
      fields.put("rejected", summary.rejected());
      fields.put("reject_file", summary.rejectFile().map(Path::toString).orElse(null));
      fields.put("cancelled", summary.isCancelled());
      fields.put("bytes", summary.bytes());
      json().write(fields);
      return;
    }
    var out = console().out();
    out.println(
        VisibleText.of(Messages.text("cli.import.done", file, summary.read(), summary.read())));
    out.println(
        "  " + Messages.text("cli.import.imported", summary.imported(), summary.imported()));
    out.println("  " + Messages.text("cli.import.known", summary.alreadyKnown()));
    out.println("  " + Messages.text("cli.import.skipped", skipped(summary)));
    out.println("  " + Messages.text("cli.import.rejected", summary.rejected()));
    summary
        .rejectFile()
        .ifPresent(list -> out.println("  " + Messages.text("cli.import.rejectFile", list)));
    if (summary.isCancelled()) {
      out.println(Messages.text("cli.import.cancelled"));
    }
  }

  private static String skipped(ImportSummary summary) {
    var total = summary.skipped().values().stream().mapToLong(count -> count).sum();
    var kinds =
        new TreeMap<>(summary.skipped())
            .entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    return kinds.isEmpty() ? "0" : total + " (" + kinds + ")";
  }
}
