package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.View;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which place of the rail is open. A view is made on the first visit and kept for the next. */
public final class Navigation {

  private final List<NavigationEntry> entries;
  private final Map<NavigationEntry, View<?>> views = new HashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable NavigationEntry> current =
      new ReadOnlyObjectWrapper<>();

  /** The places, in their order. */
  public Navigation(List<NavigationEntry> entries) {
    this.entries =
        entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
  }

  /** All places, in order. */
  public List<NavigationEntry> entries() {
    return entries;
  }

  /** The open place. */
  public ReadOnlyObjectProperty<@Nullable NavigationEntry> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Opens the place called {@code id}. */
  public void open(String id) {
    entries.stream().filter(entry -> entry.id().equals(id)).findFirst().ifPresent(this::open);
  }

  /** Opens {@code entry}. */
  public void open(NavigationEntry entry) {
    if (!entry.equals(current.get())) {
      leave();
      views.computeIfAbsent(entry, place -> place.view().get()).activate();
      current.set(entry);
    }
  }

  /** What can be done in the place, which is made for that but not opened. */
  List<Command> commandsOf(NavigationEntry entry) {
    var view = views.computeIfAbsent(entry, place -> place.view().get());
    return view.controller() instanceof CommandSource screen ? screen.screenCommands() : List.of();
  }

  /** Leaves the open place and forgets every view. */
  public void close() {
    leave();
    current.set(null);
    views.clear();
  }

  View<?> viewOf(NavigationEntry entry) {
    var view = views.get(entry);
    if (view == null) {
      throw new IllegalStateException(entry.id() + " has not been opened");
    }
    return view;
  }

  private void leave() {
    var open = current.get();
    if (open != null) {
      viewOf(open).deactivate();
    }
  }
}
