package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code admin remove-analyst}: ends a person's login, memberships and connections. */
@Command(
    name = "remove-analyst",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AdminRemoveAnalystCommand extends AdminActCommand {

  @Option(
      names = "--login",
      required = true,
      paramLabel = "LOGIN",
      descriptionKey = "cli.option.login")
  private String login = "";

  AdminRemoveAnalystCommand(Console console) {
    super(console);
  }

  @Override
  String act(Provisioning provisioning, String name) {
    provisioning.removeAnalyst(login);
    return Messages.text("cli.admin.removeAnalyst.done", login, name);
  }
}
