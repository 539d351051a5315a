package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.ClosedWorkspace;
import io.sentineliq.workbench.workspace.Membership;
import io.sentineliq.workbench.workspace.StoreWorkspaces;
import io.sentineliq.workbench.workspace.Tombstone;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code workspace list}: what one may open, what waits for its owner, what is gone. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class ListWorkspacesCommand extends WorkspaceCommand {

  ListWorkspacesCommand(StoreCommand.Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(StoreWorkspaces all) {
    all.open().forEach(this::show);
    all.closed().forEach(this::show);
    all.tombstones().forEach(this::show);
    return ExitCode.DONE;
  }

  private void show(Membership place) {
    show(
        place.workspaceSlug(),
        place.workspaceName(),
        "OPEN",
        Messages.of(place.role()),
        place.role().name(),
        null);
  }

  private void show(ClosedWorkspace place) {
    var isDeleted = place.deletedAt().isPresent();
    show(
        place.slug(),
        place.name(),
        isDeleted ? "DELETED" : "SUSPENDED",
        Messages.text(isDeleted ? "cli.workspace.deleted" : "cli.workspace.suspended"),
        "OWNER",
        place.deletedAt().orElse(null));
  }

  private void show(Tombstone place) {
    show(
        place.slug(),
        place.name(),
        "PURGED",
        Messages.text("cli.workspace.purged", place.purgedAt()),
        "OWNER",
        place.purgedAt());
  }

  private void show(
      String slug, String name, String state, String words, String role, @Nullable Instant since) {
    if (isJson()) {
      var fields = new LinkedHashMap<String, @Nullable Object>();
      fields.put("slug", slug);
      fields.put("name", name);
      fields.put("state", state);
      fields.put("role", role);
      fields.put("since", since);
      json().write(fields);
    } else {
      console().out().println("%-24s  %-14s  %s".formatted(slug, words, VisibleText.of(name)));
    }
  }
}
