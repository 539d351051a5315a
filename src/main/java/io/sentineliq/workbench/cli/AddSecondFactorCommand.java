package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.SecondFactor;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.security.AuthenticatorKey;
import io.sentineliq.workbench.platform.text.Messages;
import picocli.CommandLine.Command;

/**
 * {@code second-factor add}: shows a secret for an authenticator, reads the code it gives from
 * standard input, and shows the backup codes.
 */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AddSecondFactorCommand extends SecondFactorCommand {

  AddSecondFactorCommand(StoreCommand.Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(SecondFactor factor, String name) {
    if (factor.isOn()) {
      throw new Problem.Conflict(Messages.text("cli.secondFactor.there")).asException();
    }
    var key = new AuthenticatorKey(factor.begin());
    console().say(Messages.text("cli.secondFactor.secret"));
    console().out().println(key.letters());
    console().out().println(key.address(name));
    console().say(Messages.text("cli.secondFactor.code"));
    var code = String.valueOf(SecretFile.read(console().in(), Messages.text("cli.standardInput")));
    var backup = factor.confirm(code, workstation());
    if (backup.isEmpty()) {
      throw new Problem.WrongCode().asException();
    }
    console().say(Messages.text("cli.secondFactor.backup", name));
    backup.forEach(console().out()::println);
    return ExitCode.DONE;
  }
}
