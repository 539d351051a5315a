package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.evidence.ExhibitNumber;
import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code evidence verify}: reads and hashes exhibits again, and says so in their chains. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class VerifyEvidenceCommand extends StoreCommand {

  private static final int WINDOW = 200;

  @Parameters(
      paramLabel = "CASE/EXHIBIT",
      arity = "0..*",
      converter = ExhibitNumbers.Converter.class,
      descriptionKey = "cli.parameter.verified")
  private List<ExhibitNumber> exhibits = new ArrayList<>();

  VerifyEvidenceCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    List<UUID> ids =
        exhibits.isEmpty()
            ? workspace.exhibits().allIds(ExhibitQuery.everything(), progress)
            : ExhibitNumbers.ids(exhibits, workspace.exhibits(), progress);
    var isGood = true;
    for (var from = 0; from < ids.size(); from += WINDOW) {
      var window = ids.subList(from, Math.min(ids.size(), from + WINDOW));
      for (var row : workspace.exhibits().rows(window, progress)) {
        progress.stopIfCancelled();
        isGood &= verify(workspace, row, progress);
      }
    }
    return isGood ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private boolean verify(OpenWorkspace workspace, ExhibitRow row, Progress progress) {
    if (row.isPhysical() || row.state().isOver()) {
      return true;
    }
    var found = workspace.contents().verify(row.id(), Optional.empty(), progress);
    var action = found.isIntact() ? CustodyAction.VERIFIED : CustodyAction.VERIFICATION_FAILED;
    if (isJson()) {
      json().write(Map.of("exhibit", row.number(), "intact", found.isIntact(), "why", found.why()));
    } else {
      console()
          .out()
          .println(
              VisibleText.of(
                  "%-8s  %-20s  %s  %s"
                      .formatted(row.number(), Messages.of(action), row.name(), found.why())));
    }
    return found.isIntact();
  }
}
