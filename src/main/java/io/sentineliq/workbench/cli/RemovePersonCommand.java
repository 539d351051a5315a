package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code people remove}: sends somebody away. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class RemovePersonCommand extends PeopleCommand {

  @Parameters(paramLabel = "LOGIN", descriptionKey = "cli.option.member")
  private String member = "";

  RemovePersonCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(People people, Progress progress) {
    people.remove(known(people, member, progress));
    console().say(Messages.text("cli.people.remove.done", member));
    return ExitCode.DONE;
  }
}
