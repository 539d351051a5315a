package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code admin reset-second-factor}: for somebody who lost their authenticator. */
@Command(
    name = "reset-second-factor",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AdminResetSecondFactorCommand extends AdminActCommand {

  @Option(
      names = "--login",
      required = true,
      paramLabel = "LOGIN",
      descriptionKey = "cli.option.login")
  private String login = "";

  AdminResetSecondFactorCommand(Console console) {
    super(console);
  }

  @Override
  String act(Provisioning provisioning, String name) {
    provisioning.resetSecondFactor(login);
    return Messages.text("cli.admin.resetSecondFactor.done", login);
  }
}
