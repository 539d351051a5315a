package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.StoreWorkspaces;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code workspace join}: answers an invitation. */
@Command(
    name = "join",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class JoinWorkspaceCommand extends WorkspaceCommand {

  @Option(
      names = "--invitation-file",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "cli.option.invitationFile")
  private Path file = Path.of("");

  JoinWorkspaceCommand(StoreCommand.Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(StoreWorkspaces all) {
    var slug = all.join(String.valueOf(SecretFile.read(file)));
    console().say(Messages.text("cli.workspace.joined", slug));
    return ExitCode.DONE;
  }
}
