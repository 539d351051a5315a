package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.EmailAddress;
import io.sentineliq.workbench.workspace.PeopleService;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code people invite}: asks somebody in; their code is all that is written to the output. */
@Command(
    name = "invite",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class InvitePersonCommand extends StoreCommand {

  @Parameters(paramLabel = "EMAIL", descriptionKey = "cli.option.invited")
  private String email = "";

  @Option(
      names = "--role",
      defaultValue = "MEMBER",
      paramLabel = "ROLE",
      descriptionKey = "cli.option.role")
  private WorkspaceRole role = WorkspaceRole.MEMBER;

  InvitePersonCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(OpenWorkspace workspace, Progress progress) {
    var database = workspace.store().database();
    if (database == DatabaseKind.H2) {
      throw new Problem.Conflict(Messages.text("cli.people.invite.local")).asException();
    }
    var token =
        new PeopleService(workspace.transactions(), database).invite(new EmailAddress(email), role);
    console().out().println(token);
    console().say(Messages.text("cli.people.invite.done", email));
    return ExitCode.DONE;
  }
}
