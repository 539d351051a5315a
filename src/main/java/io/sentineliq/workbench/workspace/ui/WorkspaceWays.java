package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.ClosedWorkspace;
import io.sentineliq.workbench.workspace.Membership;
import io.sentineliq.workbench.workspace.Slug;
import io.sentineliq.workbench.workspace.StoreWorkspaces;
import io.sentineliq.workbench.workspace.WorkspaceName;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The ways out of the open workspace: into a new one, an invited one, a closed one, any other. */
final class WorkspaceWays {

  private final StoreWorkspaces workspaces;
  private final Window window;
  private final Consumer<String> opener;
  private List<ClosedWorkspace> closed = List.of();

  WorkspaceWays(StoreWorkspaces workspaces, Window window, Consumer<String> opener) {
    this.workspaces = workspaces;
    this.window = window;
    this.opener = opener;
  }

  /** Reads which workspaces wait for their owner. */
  void read() {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("list.reading")),
            progress -> workspaces.closed(),
            found -> closed = found,
            window.failures());
  }

  /** One command for each of them. */
  List<Command> reopenings() {
    return closed.stream().map(this::reopening).toList();
  }

  /** Makes a workspace and opens it; {@code refused} is told why there is none. */
  void create(WorkspaceName name, Slug slug, Consumer<Throwable> refused) {
    start(
        () -> {
          workspaces.create(name, slug);
          return slug.text();
        },
        refused);
  }

  /** Goes where an invitation leads; {@code refused} is told why it does not. */
  void join(String token, Consumer<Throwable> refused) {
    start(() -> workspaces.join(token), refused);
  }

  /** Opens the first workspace that is open; where there is none, asking for any begins anew. */
  void leave() {
    start(
        () -> workspaces.open().stream().map(Membership::workspaceSlug).findFirst().orElse(""),
        window.failures());
  }

  private Command reopening(ClosedWorkspace workspace) {
    return new Command(
        "workspace.reopen." + workspace.slug(),
        Messages.text("workspace.reopen", workspace.name()),
        null,
        () ->
            start(
                () -> {
                  workspaces.reopen(workspace);
                  return workspace.slug();
                },
                window.failures()),
        new ReadOnlyBooleanWrapper(true));
  }

  private void start(Supplier<String> work, Consumer<Throwable> refused) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("workspace.changing")),
            progress -> work.get(),
            opener,
            refused);
  }
}
