package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.security.Secrets;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code admin add-analyst}: a person with a database login of their own. */
@Command(
    name = "add-analyst",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AdminAddAnalystCommand extends AdminCommand {

  @Option(
      names = "--login",
      required = true,
      paramLabel = "LOGIN",
      descriptionKey = "cli.option.login")
  private String login = "";

  @Option(
      names = "--email",
      required = true,
      paramLabel = "ADDRESS",
      descriptionKey = "cli.option.email")
  private String email = "";

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "cli.option.personName")
  private String name = "";

  @Option(
      names = "--analyst-password-file",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "cli.option.analystPasswordFile")
  private Path passwordFile = Path.of("");

  AdminAddAnalystCommand(Console console) {
    super(console);
  }

  @Override
  String run(Provisioning provisioning, String store) {
    var password = SecretFile.read(passwordFile);
    try {
      provisioning.addAnalyst(login, email, name, password);
    } finally {
      Secrets.wipe(password);
    }
    return Messages.text("cli.admin.addAnalyst.done", login, store);
  }
}
