package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.Slug;
import io.sentineliq.workbench.workspace.StoreWorkspaces;
import io.sentineliq.workbench.workspace.WorkspaceName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workspace create}: a new workspace of whoever asks. */
@Command(
    name = "create",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class CreateWorkspaceCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "NAME", descriptionKey = "cli.option.workspaceName")
  private String name = "";

  @Option(
      names = "--slug",
      paramLabel = "SLUG",
      defaultValue = "",
      descriptionKey = "cli.option.newSlug")
  private String slug = "";

  CreateWorkspaceCommand(StoreCommand.Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(StoreWorkspaces all) {
    var called = new Slug(slug.isEmpty() ? Slug.proposed(name) : slug);
    all.create(new WorkspaceName(name), called);
    console().say(Messages.text("cli.workspace.created", called.text()));
    return ExitCode.DONE;
  }
}
