package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.bag.BagCheck;
import io.sentineliq.workbench.evidence.bag.BagCheck.Outcome;
import io.sentineliq.workbench.evidence.bag.ReceiptFile;
import io.sentineliq.workbench.evidence.handover.BagImport;
import io.sentineliq.workbench.evidence.handover.Receipts;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evidence import}: takes the exhibits of a bag from another store into a case. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ImportEvidenceCommand extends StoreCommand {
  private static final String FIELD = "bag";

  @Parameters(paramLabel = "BAG", descriptionKey = "cli.evidence.import.bag")
  private Path bag = Path.of("");

  @Option(
      names = "--case",
      paramLabel = "NUMBER",
      required = true,
      converter = Limit.class,
      descriptionKey = "cli.evidence.import.case")
  private Integer caseNumber = 0;

  @Option(
      names = "--purpose",
      paramLabel = "TEXT",
      required = true,
      descriptionKey = "cli.option.purpose")
  private String purpose = "";

  @Option(names = "--authority", paramLabel = "TEXT", descriptionKey = "cli.evidence.authority")
  private String authority = "";

  @Option(names = "--to", paramLabel = "PLACE", descriptionKey = "cli.evidence.import.to")
  private String to = "";

  @Option(names = "--unvouched", descriptionKey = "cli.evidence.import.unvouched")
  private boolean acceptsUnvouched;

  @Option(names = "--receipt", paramLabel = "FILE", descriptionKey = "cli.evidence.import.receipt")
  private @Nullable Path receipt;

  @Mixin private TrustOptions trust = new TrustOptions();
  @Mixin private SigningOptions signing = new SigningOptions();

  private @Nullable ProgressLine line;

  ImportEvidenceCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void reported(long done, long total, String detail) {
    if (line != null) {
      line.show(done, total, detail);
    }
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    if (!Files.exists(bag)) {
      throw new Problem.InvalidField(FIELD, "cli.verify.noBag", List.of(bag.toString()))
          .asException();
    }
    var caseId = workspace.caseNumbered(caseNumber, progress);
    var request =
        new BagImport.Request(
            bag, caseId, purpose, authority, to, trust.trust(bag), acceptsUnvouched);
    var signer = signing.signer(workspace.signingKeys(), progress);
    var shown = new ProgressLine(console(), bag, "cli.collect.progress");
    line = shown;
    BagImport.Outcome outcome;
    try {
      outcome =
          new BagImport(workspace.transactions(), workspace.received(), workspace.custody())
              .take(request, signer, this::failed, progress);
    } finally {
      shown.clear();
    }
    show(workspace, outcome, progress);
    if (receipt != null) {
      var receipts = new Receipts(workspace.transactions(), workspace.custody());
      ReceiptFile.write(receipt, receipts.write(outcome.items(), signer, progress));
      console().say(Messages.text("cli.evidence.receiptWritten", receipt));
    }
    return ExitCode.DONE;
  }

  /** What is good need not be said; the problem that follows names the first fault only. */
  private void failed(BagCheck check) {
    if (check.outcome() == Outcome.FAILED || check.outcome() == Outcome.NOTE) {
      console().say(check.sentence());
    }
  }

  private void show(OpenWorkspace workspace, BagImport.Outcome outcome, Progress progress) {
    for (var row : workspace.exhibits().rows(outcome.items(), progress)) {
      if (isJson()) {
        json().write(ListEvidenceCommand.fields(row));
      } else {
        var digest = row.sha256() == null ? "" : row.sha256();
        console()
            .out()
            .println(VisibleText.of("%-8s  %s  %s".formatted(row.number(), digest, row.name())));
      }
    }
    console()
        .say(
            outcome.isNew()
                ? Messages.text("cli.evidence.imported", outcome.items().size())
                : Messages.text("cli.evidence.importedBefore"));
  }
}
