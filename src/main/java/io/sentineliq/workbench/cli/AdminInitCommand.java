package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.text.Messages;
import picocli.CommandLine.Command;

/** {@code admin init}: roles, schema and every migration; run again, it changes nothing. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AdminInitCommand extends AdminActCommand {

  AdminInitCommand(Console console) {
    super(console);
  }

  @Override
  String act(Provisioning provisioning, String name) {
    provisioning.initialise();
    return Messages.text("cli.admin.init.done", name, Migrations.LATEST);
  }
}
