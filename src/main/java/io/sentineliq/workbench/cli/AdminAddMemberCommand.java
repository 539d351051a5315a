package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code admin add-member}: lets a person into a workspace. */
@Command(
    name = "add-member",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AdminAddMemberCommand extends AdminActCommand {

  /** What can be given; a workspace has its owner already. */
  enum Role {
    ADMIN,
    MEMBER
  }

  @Option(
      names = "--workspace",
      required = true,
      paramLabel = "SLUG",
      descriptionKey = "cli.option.workspace")
  private String workspace = "";

  @Option(
      names = "--login",
      required = true,
      paramLabel = "LOGIN",
      descriptionKey = "cli.option.login")
  private String login = "";

  @Option(
      names = "--role",
      defaultValue = "MEMBER",
      paramLabel = "ROLE",
      descriptionKey = "cli.option.role")
  private Role role = Role.MEMBER;

  AdminAddMemberCommand(Console console) {
    super(console);
  }

  @Override
  String act(Provisioning provisioning, String store) {
    provisioning.addMember(workspace, login, role.name());
    return Messages.text("cli.admin.addMember.done", login, workspace);
  }
}
