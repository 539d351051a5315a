package io.sentineliq.workbench.platform.fx;

import java.util.List;

/** What a feature brings to the window. */
public interface Feature extends ViewLifecycle {

  /** Its places in the rail. */
  List<NavigationEntry> navigation();

  /** What can be done from everywhere. */
  List<Command> commands();

  /** What it offers where the workspace is chosen. */
  default List<Command> switches() {
    return List.of();
  }

  /** What the first page proposes. */
  default List<Offer> offers() {
    return List.of();
  }

  /** What it does with files dropped on the window. */
  default List<FileDrop> drops() {
    return List.of();
  }

  /** What it puts into the bar at the top. */
  default List<BarItem> barItems() {
    return List.of();
  }

  /** What lies over the window and hides itself while it is not wanted. */
  default List<View<?>> panels() {
    return List.of();
  }

  /** Its pages of the settings. */
  default List<SettingsPage> settings() {
    return List.of();
  }

  @Override
  default void activate() {}

  @Override
  default void deactivate() {}
}
