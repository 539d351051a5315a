package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.ExhibitNumber;
import io.sentineliq.workbench.evidence.handover.KeptCustody;
import io.sentineliq.workbench.evidence.report.CaseCustody;
import io.sentineliq.workbench.evidence.report.CustodyFormat;
import io.sentineliq.workbench.evidence.report.ReportedLedger;
import io.sentineliq.workbench.ledger.LedgerService;
import io.sentineliq.workbench.ledger.WorkstationKey;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evidence report}: the custody of an exhibit or of a whole case, on standard output. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ReportCustodyCommand extends StoreCommand {
  private static final Pattern SUBJECT = Pattern.compile("(\\d{1,9})(?:/(\\d{1,9}))?");

  private final Path ledger;

  @Parameters(paramLabel = "CASE[/EXHIBIT]", descriptionKey = "cli.evidence.report.subject")
  private String subject = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "PDF",
      descriptionKey = "cli.evidence.report.format")
  private CustodyFormat format = CustodyFormat.PDF;

  ReportCustodyCommand(Surroundings surroundings, Path ledger) {
    super(surroundings);
    this.ledger = ledger;
  }

  @Override
  Optional<String> fault() {
    return SUBJECT.matcher(subject).matches()
        ? Optional.empty()
        : Optional.of(Messages.text("cli.evidence.badSubject", subject));
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var named = SUBJECT.matcher(subject);
    if (!named.matches()) {
      throw new IllegalStateException("checked before");
    }
    var number = Integer.parseInt(named.group(1));
    var caseId = workspace.caseNumbered(number, progress);
    var exhibit =
        Optional.ofNullable(named.group(2))
            .map(digits -> new ExhibitNumber(number, Integer.parseInt(digits)))
            .map(one -> ExhibitNumbers.id(one, workspace.exhibits(), progress));
    var report =
        new CaseCustody(
                workspace.transactions(),
                workspace.exhibits(),
                new KeptCustody(workspace.transactions()))
            .of(
                caseId,
                exhibit.map(List::of).orElse(List.of()),
                ledger(workspace, progress),
                Map.of(),
                ZoneId.systemDefault(),
                progress);
    console().out().writeBytes((isJson() ? CustodyFormat.JSON : format).write(report));
    console().out().flush();
    return ExitCode.DONE;
  }

  private ReportedLedger ledger(OpenWorkspace workspace, Progress progress) {
    var checkpoint = new LedgerService(workspace.transactions()).checkpoint(progress);
    var key = WorkstationKey.in(ledger);
    return new ReportedLedger(
        key.sign(checkpoint).whole(), checkpoint.size(), key.key().fingerprint(), Optional.empty());
  }
}
