package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.audit.HistoryCheck;
import io.sentineliq.workbench.audit.HistoryFault;
import io.sentineliq.workbench.audit.HistoryReport;
import io.sentineliq.workbench.evidence.CustodyLeaves;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.LedgerStanding;
import io.sentineliq.workbench.ledger.LedgerWitness;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ledger verify}: every entry, the tree over them, and what was remembered of it. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class VerifyLedgerCommand extends StoreCommand {

  private final Path folder;

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      descriptionKey = "cli.ledger.verify.checkpoint")
  private List<Path> checkpoints = new ArrayList<>();

  VerifyLedgerCommand(Surroundings surroundings, Path folder) {
    super(surroundings);
    this.folder = folder;
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var transactions = workspace.transactions();
    var standing = new LedgerWitness(transactions, folder, Clock.systemUTC()).look(progress);
    var check = new HistoryCheck(transactions, List.of(new CustodyLeaves()));
    var origin = new LedgerOrigin(transactions).text();
    var earlier = checkpoints.stream().map(file -> CheckpointFile.read(file, origin)).toList();
    var report = check.verify(anchors(standing, earlier), progress);
    show(standing, report);
    var isGood = report.fault().isEmpty() && !(standing instanceof LedgerStanding.Rewritten);
    return isGood ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static List<Checkpoint> anchors(LedgerStanding standing, List<Checkpoint> earlier) {
    var anchors = new ArrayList<>(earlier);
    if (standing instanceof LedgerStanding.Grown(var remembered, _)) {
      anchors.add(remembered);
    }
    return anchors;
  }

  private void show(LedgerStanding standing, HistoryReport report) {
    var verdict = report.fault().map(HistoryFault::sentence).orElseGet(report::sound);
    if (!isJson()) {
      console().out().println(VisibleText.of(verdict));
      console().out().println(VisibleText.of(standing.sentence()));
      return;
    }
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("verified", report.checkpoint().size());
    fields.put("root", report.checkpoint().root().hex());
    fields.put("fault", report.fault().map(fault -> fault.kind().name()).orElse(null));
    fields.put("first_bad_entry", report.fault().map(HistoryFault::sequence).orElse(null));
    fields.put("verdict", verdict);
    fields.put("earlier_checkpoints_agreed", report.anchors());
    fields.put("times_before_predecessor", report.backwards());
    fields.put("rewritten", standing instanceof LedgerStanding.Rewritten);
    fields.put("memory", standing.sentence());
    json().write(fields);
  }
}
