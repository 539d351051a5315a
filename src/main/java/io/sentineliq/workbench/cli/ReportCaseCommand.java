package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.report.CaseReports;
import io.sentineliq.workbench.report.ReportFormat;
import io.sentineliq.workbench.report.SignedReports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cases report}: what a case says, for an audience, on standard output. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ReportCaseCommand extends StoreCommand {

  @Parameters(
      paramLabel = "NUMBER",
      converter = Limit.class,
      descriptionKey = "cli.parameter.reportedCase")
  private Integer number = 0;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "MD",
      descriptionKey = "cli.option.report.format")
  private ReportFormat format = ReportFormat.MD;

  @ArgGroup(multiplicity = "1")
  private Which which = new Which();

  /** A report of the day, or the one that was signed off. */
  private static final class Which {
    @Option(names = "--tlp", paramLabel = "TLP", descriptionKey = "cli.option.report.tlp")
    private Tlp audience = Tlp.CLEAR;

    @Option(names = "--final", descriptionKey = "cli.option.report.final")
    private boolean isFinal;

    @Option(
        names = "--edition",
        paramLabel = "N",
        converter = Limit.class,
        descriptionKey = "cli.option.report.edition")
    private @Nullable Integer edition;
  }

  ReportCaseCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    workspace.caseNumbered(number, progress);
    var wanted = isJson() ? ReportFormat.JSON : format;
    var out = console().out();
    try {
      var finals = new SignedReports(workspace.transactions());
      if (which.edition != null) {
        out.write(finals.take(number, which.edition, wanted, progress));
      } else if (which.isFinal) {
        out.write(finals.take(number, wanted, progress));
      } else {
        var reports = new CaseReports(workspace.transactions());
        wanted.write(reports.of(number, which.audience, ZoneId.systemDefault(), progress), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.flush();
    return ExitCode.DONE;
  }
}
