package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.People;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code people role}: makes somebody an administrator, or a member again. */
@Command(
    name = "role",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ChangeRoleCommand extends PeopleCommand {

  @Parameters(index = "0", paramLabel = "LOGIN", descriptionKey = "cli.option.member")
  private String member = "";

  @Parameters(index = "1", paramLabel = "ROLE", descriptionKey = "cli.option.newRole")
  private WorkspaceRole role = WorkspaceRole.MEMBER;

  ChangeRoleCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(People people, Progress progress) {
    people.changeRole(known(people, member, progress), role);
    console().say(Messages.text("cli.people.role.done", member, Messages.of(role)));
    return ExitCode.DONE;
  }
}
