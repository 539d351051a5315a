package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.InvitationRow;
import io.sentineliq.workbench.workspace.People;
import io.sentineliq.workbench.workspace.PersonRow;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code people list}: who belongs to the workspace, and who was asked in. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ListPeopleCommand extends PeopleCommand {

  ListPeopleCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(People people, Progress progress) {
    var everybody = people.everybody(progress);
    everybody.people().forEach(this::show);
    everybody.invitations().forEach(this::show);
    return ExitCode.DONE;
  }

  private void show(PersonRow person) {
    if (isJson()) {
      var fields = new LinkedHashMap<String, @Nullable Object>();
      fields.put("login", person.login());
      fields.put("name", person.name());
      fields.put("email", person.email());
      fields.put("role", person.role());
      fields.put("since", person.since());
      fields.put("second_factor", person.hasSecondFactor());
      fields.put("last_sign_in", person.lastSignIn());
      fields.put("active", person.isActive());
      json().write(fields);
    } else {
      line(person.role().name(), person.login(), person.name());
    }
  }

  private void show(InvitationRow invitation) {
    if (isJson()) {
      var fields = new LinkedHashMap<String, @Nullable Object>();
      fields.put("email", invitation.email());
      fields.put("role", invitation.role());
      fields.put("invited_until", invitation.expiresAt());
      json().write(fields);
    } else {
      line(
          invitation.role().name(),
          invitation.email(),
          Messages.text("cli.people.invited", invitation.expiresAt()));
    }
  }

  private void line(String role, String who, String words) {
    console()
        .out()
        .println("%-6s  %-24s  %s".formatted(role, VisibleText.of(who), VisibleText.of(words)));
  }
}
