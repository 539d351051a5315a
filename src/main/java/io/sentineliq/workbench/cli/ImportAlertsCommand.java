package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.ImportSummary;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private final Path usualRejectFolder;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.files")
  private List<Path> files = List.of();

  @Option(names = "--rejects", paramLabel = "FOLDER", descriptionKey = "cli.import.rejects")
  private @Nullable Path rejectFolder;

  private @Nullable ProgressLine line;

  ImportAlertsCommand(Surroundings surroundings, Path usualRejectFolder) {
    super(surroundings);
    this.usualRejectFolder = usualRejectFolder;
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var folder = rejectFolder == null ? usualRejectFolder : rejectFolder;
    var alertImport =
        new AlertImport(workspace.store(), workspace.transactions(), folder, Clock.systemUTC());
    var exitCode = ExitCode.DONE;
    for (var file : files) {
      if (exitCode != ExitCode.CANCELLED) {
        exitCode = Math.max(exitCode, importFile(alertImport, file, progress));
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

  private int importFile(AlertImport alertImport, Path file, Progress progress) {
    var shown = new ProgressLine(console(), file, "cli.import.progress");
    line = shown;
    try {
      var summary = alertImport.importFile(file, AlertFormats.recognising(), progress);
      shown.clear();
      tell(file, summary);
      return exitCode(summary);
    } catch (ProblemException e) {
      shown.clear();
      if (!(e.problem() instanceof Problem.UnreadableInput)) {
        throw e;
      }
      return refused(file, e.problem());
    }
  }

  private int refused(Path file, Problem problem) {
    console().say(problem.sentence());
    if (isJson()) {
      json().write(new TreeMap<>(Map.of("file", file.toString(), "error", problem.sentence())));
    }
    return ExitCode.of(problem);
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
    out.println(VisibleText.of(Messages.text("cli.import.done", file, summary.read())));
    out.println("  " + Messages.text("cli.import.imported", summary.imported()));
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
