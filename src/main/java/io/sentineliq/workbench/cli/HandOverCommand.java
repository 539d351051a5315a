package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.bag.ReceiptFile;
import io.sentineliq.workbench.evidence.handover.Receipts;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code evidence hand-over}: enters the receipt of whoever took exhibits over elsewhere. */
@Command(
    name = "hand-over",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class HandOverCommand extends StoreCommand {

  @Parameters(paramLabel = "RECEIPT", descriptionKey = "cli.evidence.handOver.receipt")
  private Path file = Path.of("");

  @Mixin private SigningOptions signing = new SigningOptions();

  HandOverCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var receipt = ReceiptFile.read(file);
    var signer = signing.signer(workspace.signingKeys(), progress);
    var receipts = new Receipts(workspace.transactions(), workspace.custody());
    var items = receipts.enter(receipt, signer, progress);
    if (isJson()) {
      workspace
          .exhibits()
          .rows(items, progress)
          .forEach(row -> json().write(ListEvidenceCommand.fields(row)));
    }
    console().say(Messages.text("cli.evidence.handedOver", items.size()));
    return ExitCode.DONE;
  }
}
