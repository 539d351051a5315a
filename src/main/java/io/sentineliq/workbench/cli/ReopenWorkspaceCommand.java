package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.StoreWorkspaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code workspace reopen}: opens what its owner suspended or deleted. */
@Command(
    name = "reopen",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ReopenWorkspaceCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "SLUG", descriptionKey = "cli.option.closedSlug")
  private String slug = "";

  ReopenWorkspaceCommand(StoreCommand.Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(StoreWorkspaces all) {
    var wanted =
        all.closed().stream()
            .filter(place -> place.slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new Problem.NoSuchWorkspace(slug).asException());
    all.reopen(wanted);
    console().say(Messages.text("cli.workspace.reopened", slug));
    return ExitCode.DONE;
  }
}
