package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code admin purge-workspace}: ends one that was deleted more than thirty days ago. */
@Command(
    name = "purge-workspace",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AdminPurgeWorkspaceCommand extends AdminActCommand {

  @Option(
      names = "--workspace",
      required = true,
      paramLabel = "SLUG",
      descriptionKey = "cli.option.slug")
  private String workspace = "";

  AdminPurgeWorkspaceCommand(Console console) {
    super(console);
  }

  @Override
  String act(Provisioning provisioning, String store) {
    var slug = new Slug(workspace).text();
    provisioning.purgeWorkspace(slug);
    return Messages.text("cli.admin.purgeWorkspace.done", slug);
  }
}
