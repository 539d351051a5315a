package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.ledger.LedgerService;
import io.sentineliq.workbench.ledger.WorkstationKey;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/**
 * {@code ledger checkpoint}: what the ledger is now, signed by this computer, to be kept elsewhere.
 */
@Command(
    name = "checkpoint",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class LedgerCheckpointCommand extends StoreCommand {

  private final Path folder;

  LedgerCheckpointCommand(Surroundings surroundings, Path folder) {
    super(surroundings);
    this.folder = folder;
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var checkpoint = new LedgerService(workspace.transactions()).checkpoint(progress);
    var key = WorkstationKey.in(folder);
    var note = key.sign(checkpoint).whole();
    if (isJson()) {
      var fields = new LinkedHashMap<String, @Nullable Object>();
      fields.put("size", checkpoint.size());
      fields.put("root", checkpoint.root().hex());
      fields.put("note", note);
      fields.put("key", key.key().verifierKey());
      json().write(fields);
    } else {
      console().out().print(note);
      console().say(Messages.text("cli.ledger.signedBy", key.key().verifierKey()));
    }
    return ExitCode.DONE;
  }
}
