package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.ledger.LedgerService;
import io.sentineliq.workbench.ledger.TreeHash;
import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.ledger.WorkstationKey;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ledger prove}: that an entry is in the ledger, for somebody who has only this proof. */
@Command(
    name = "prove",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ProveEntryCommand extends StoreCommand {

  private final Path folder;

  @Parameters(paramLabel = "ENTRY", descriptionKey = "cli.ledger.prove.entry")
  private Long sequence = 0L;

  ProveEntryCommand(Surroundings surroundings, Path folder) {
    super(surroundings);
    this.folder = folder;
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var ledger = new LedgerService(workspace.transactions());
    var checkpoint = ledger.checkpoint(progress);
    if (sequence < 0 || sequence >= checkpoint.size()) {
      throw new Problem.NotFound(AuditRow.class.getSimpleName()).asException();
    }
    var envelope = workspace.audit().details(sequence, progress).envelope();
    var leaf = new TreeHasher().leaf(envelope.getBytes(StandardCharsets.UTF_8));
    var proof = ledger.inclusion(sequence, checkpoint.size(), progress);
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("entry", envelope);
    fields.put("leaf", leaf.hex());
    fields.put("index", sequence);
    fields.put("size", checkpoint.size());
    fields.put("path", proof.path().stream().map(TreeHash::hex).toList());
    fields.put("root", checkpoint.root().hex());
    fields.put("checkpoint", WorkstationKey.in(folder).sign(checkpoint).whole());
    json().write(fields);
    return ExitCode.DONE;
  }
}
