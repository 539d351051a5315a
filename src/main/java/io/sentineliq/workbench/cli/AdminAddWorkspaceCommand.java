package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.Slug;
import io.sentineliq.workbench.workspace.WorkspaceName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code admin add-workspace}: a workspace with its owner. */
@Command(
    name = "add-workspace",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AdminAddWorkspaceCommand extends AdminActCommand {

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "cli.option.workspaceName")
  private String name = "";

  @Option(
      names = "--slug",
      required = true,
      paramLabel = "SLUG",
      descriptionKey = "cli.option.slug")
  private String slug = "";

  @Option(
      names = "--owner",
      required = true,
      paramLabel = "LOGIN",
      descriptionKey = "cli.option.owner")
  private String owner = "";

  AdminAddWorkspaceCommand(Console console) {
    super(console);
  }

  @Override
  String act(Provisioning provisioning, String store) {
    var called = new Slug(slug).text();
    provisioning.createWorkspace(new WorkspaceName(name).text(), called, owner);
    return Messages.text("cli.admin.addWorkspace.done", called, owner);
  }
}
