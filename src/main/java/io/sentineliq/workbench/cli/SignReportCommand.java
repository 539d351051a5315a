package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.casefile.FinalReport;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.report.SignedReports;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cases sign-off}: the report on a closed case becomes its final one. */
@Command(
    name = "sign-off",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class SignReportCommand extends StoreCommand {

  @Parameters(
      paramLabel = "NUMBER",
      converter = Limit.class,
      descriptionKey = "cli.parameter.signedCase")
  private Integer number = 0;

  @Option(
      names = "--tlp",
      paramLabel = "TLP",
      required = true,
      descriptionKey = "cli.option.report.tlp")
  private Tlp audience = Tlp.CLEAR;

  SignReportCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var id = workspace.caseNumbered(number, progress);
    var version = workspace.cases().details(id, progress).row().version();
    var signed =
        new SignedReports(workspace.transactions())
            .sign(number, version, audience, ZoneId.systemDefault(), progress);
    show(signed);
    return ExitCode.DONE;
  }

  private void show(FinalReport signed) {
    if (isJson()) {
      json().write(fields(signed));
      return;
    }
    var out = console().out();
    out.println(
        Messages.text("report.final.signed", signed.edition(), Messages.of(signed.audience())));
    signed
        .files()
        .forEach(file -> out.println("%s  %s".formatted(file.sha256(), name(signed, file))));
  }

  private String name(FinalReport signed, FinalReport.SignedFile file) {
    return signed.fileName(number, file.format());
  }

  static Map<String, Object> fields(FinalReport signed) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("edition", signed.edition());
    fields.put("audience", signed.audience());
    fields.put("signed_at", signed.signedAt());
    fields.put("signed_by", signed.signedBy());
    fields.put("files", signed.files().stream().map(SignReportCommand::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(FinalReport.SignedFile file) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("format", file.format());
    fields.put("size", file.size());
    fields.put("sha256", file.sha256());
    return fields;
  }
}
