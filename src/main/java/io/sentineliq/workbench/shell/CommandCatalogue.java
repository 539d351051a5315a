package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandGroup;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every command of the window by where it works, also of places that nobody has visited yet. */
public final class CommandCatalogue {

  private final Shortcuts shortcuts;
  private final Navigation navigation;

  /** The commands of {@code shortcuts} and of the screens of {@code navigation}. */
  public CommandCatalogue(Shortcuts shortcuts, Navigation navigation) {
    this.shortcuts = shortcuts;
    this.navigation = navigation;
  }

  /** All groups: what works everywhere, then the places in their order. */
  public List<CommandGroup> all() {
    var places = new ArrayList<CommandGroup>();
    var ofPlaces = new HashSet<String>();
    for (var entry : navigation.entries()) {
      var commands = navigation.commandsOf(entry);
      commands.forEach(command -> ofPlaces.add(command.id()));
      if (!commands.isEmpty()) {
        places.add(new CommandGroup(Messages.text(entry.id()), false, commands));
      }
    }
    places.addFirst(new CommandGroup(Messages.text("keys.everywhere"), true, rest(ofPlaces)));
    return places;
  }

  /** The same with the open place first. */
  public List<CommandGroup> openFirst() {
    var open = navigation.currentProperty().get();
    var title = open == null ? "" : Messages.text(open.id());
    var groups = new ArrayList<>(all());
    groups.stream()
        .filter(group -> group.title().equals(title))
        .findFirst()
        .ifPresent(
            group -> {
              groups.remove(group);
              groups.addFirst(group);
            });
    return groups;
  }

  private List<Command> rest(Set<String> ofPlaces) {
    return shortcuts.offered().stream()
        .filter(command -> !ofPlaces.contains(command.id()))
        .toList();
  }
}
