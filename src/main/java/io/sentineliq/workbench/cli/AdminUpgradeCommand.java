package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.text.Messages;
import picocli.CommandLine.Command;

/** {@code admin upgrade}: what a prepared database lacks of this program's schema. */
@Command(
    name = "upgrade",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AdminUpgradeCommand extends AdminActCommand {

  AdminUpgradeCommand(Console console) {
    super(console);
  }

  @Override
  String act(Provisioning provisioning, String name) {
    var before = provisioning.upgrade();
    return before.equals(Migrations.LATEST)
        ? Messages.text("cli.admin.upgrade.current", name, before)
        : Messages.text("cli.admin.upgrade.done", name, before, Migrations.LATEST);
  }
}
