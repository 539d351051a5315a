package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.SettingsPage;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.Farewell;
import io.sentineliq.workbench.workspace.People;
import io.sentineliq.workbench.workspace.StoreWorkspaces;
import io.sentineliq.workbench.workspace.WorkspaceDetails;
import io.sentineliq.workbench.workspace.WorkspaceSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The open workspace in the settings, and the ways into others. */
public final class WorkspaceFeature implements Feature {

  /**
   * What it works with.
   *
   * @param isShared whether the store lies on a server
   */
  public record Parts(
      People people,
      WorkspaceSettings settings,
      StoreWorkspaces workspaces,
      Farewell farewell,
      boolean isShared) {}

  private final Parts parts;
  private final ChangePulse changes;
  private final Window window;
  private final WorkspaceWays ways;
  private final Consumer<WorkspaceDetails> onChanged;
  private final Command creating;
  private final Command joining;

  /**
   * The workspace of {@code parts}.
   *
   * @param opener opens the workspace of a short name
   * @param onChanged is told what the workspace is after a change
   */
  public WorkspaceFeature(
      Parts parts,
      ChangePulse changes,
      Window window,
      Consumer<String> opener,
      Consumer<WorkspaceDetails> onChanged) {
    this.parts = parts;
    this.changes = changes;
    this.window = window;
    this.ways = new WorkspaceWays(parts.workspaces(), window, opener);
    this.onChanged = onChanged;
    this.creating = Command.of("workspace.new", null, this::create);
    this.joining = Command.of("workspace.join", null, this::join);
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of();
  }

  @Override
  public List<Command> commands() {
    return parts.isShared() ? List.of(creating, joining) : List.of(creating);
  }

  @Override
  public List<Command> switches() {
    var all = new ArrayList<>(commands());
    all.addAll(ways.reopenings());
    return all;
  }

  @Override
  public List<SettingsPage> settings() {
    return List.of(
        new SettingsPage("workspace.title", "mdi2d-domain", this::page),
        new SettingsPage("people.title", "mdi2a-account-group-outline", this::peoplePage));
  }

  @Override
  public void activate() {
    ways.read();
  }

  private void create() {
    Filling.ask(
        window,
        new NewWorkspaceForm(),
        (wanted, refused) -> ways.create(wanted.name(), wanted.slug(), refused));
  }

  private void join() {
    Filling.ask(
        window,
        new WordForm<>(
            Messages.text("workspace.join.title"),
            Messages.text("workspace.join.detail"),
            Messages.text("workspace.join.field"),
            Messages.text("workspace.join.verb"),
            String::strip),
        ways::join);
  }

  private View<?> page() {
    var model =
        new WorkspaceSettingsViewModel(
            parts.settings(), parts.farewell(), parts.isShared(), window, onChanged, ways::leave);
    return new Views()
        .register(
            WorkspaceSettingsController.class,
            () -> new WorkspaceSettingsController(model, changes, window))
        .load(WorkspaceSettingsController.class);
  }

  private View<?> peoplePage() {
    var model = new PeopleViewModel(parts.people(), parts.isShared(), window, ways::leave);
    return new Views()
        .register(PeopleController.class, () -> new PeopleController(model, changes, window))
        .load(PeopleController.class);
  }
}
