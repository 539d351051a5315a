package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.SecondFactor;
import io.sentineliq.workbench.platform.text.Messages;
import picocli.CommandLine.Command;

/** {@code second-factor remove}: no codes are asked for any more. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class RemoveSecondFactorCommand extends SecondFactorCommand {

  RemoveSecondFactorCommand(StoreCommand.Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(SecondFactor factor, String name) {
    factor.end(workstation());
    console().say(Messages.text("cli.secondFactor.removed", name));
    return ExitCode.DONE;
  }
}
