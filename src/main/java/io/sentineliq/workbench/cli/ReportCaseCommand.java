package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.report.CaseReports;
import io.sentineliq.workbench.report.ReportFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
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

  @Option(
      names = "--tlp",
      paramLabel = "TLP",
      required = true,
      descriptionKey = "cli.option.report.tlp")
  private Tlp audience = Tlp.CLEAR;

  ReportCaseCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    workspace.caseNumbered(number, progress);
    var report =
        new CaseReports(workspace.transactions())
            .of(number, audience, ZoneId.systemDefault(), progress);
    var out = console().out();
    try {
      (isJson() ? ReportFormat.JSON : format).write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.flush();
    return ExitCode.DONE;
  }
}
