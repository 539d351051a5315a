package io.sentineliq.workbench.shell.settings;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandGroup;
import io.sentineliq.workbench.platform.fx.Keys;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Every command with its keys, and giving one of them other keys. */
public final class ShortcutsViewModel {

  /**
   * One line: the title of a group, or a command.
   *
   * @param command null for a title
   */
  public record Row(CommandGroup group, @Nullable Command command) {}

  /** Where the change of a key stands. */
  public sealed interface State {
    /** Nothing is being changed; {@code said} tells what happened last. */
    record Resting(String said) implements State {}

    /** The next key is for {@code row}. */
    record Waiting(Row row) implements State {}

    /** {@code keys} are those of {@code other} already. */
    record Conflict(Row row, String keys, Command other) implements State {}
  }

  private final Shortcuts shortcuts;
  private final Supplier<List<CommandGroup>> catalogue;
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Resting(""));
  private List<CommandGroup> groups = List.of();

  /** Commands of {@code catalogue}, asked for whenever the page is opened. */
  public ShortcutsViewModel(Shortcuts shortcuts, Supplier<List<CommandGroup>> catalogue) {
    this.shortcuts = shortcuts;
    this.catalogue = catalogue;
    filter.subscribe(this::fill);
  }

  // Properties

  /** What the lines must hold: a part of the text, or the keys. */
  public StringProperty filterProperty() {
    return filter;
  }

  /** The lines. */
  public ObservableList<Row> rows() {
    return rows;
  }

  /** Where the change stands. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The keys of {@code command} as shown; empty for none. */
  public String keysOf(Command command) {
    return shortcuts.hintOf(command).orElse("");
  }

  /** Whether {@code command} has other keys than at first. */
  public boolean isChanged(Command command) {
    return shortcuts.isChanged(command);
  }

  // Commands

  /** Reads the commands anew. */
  public void open() {
    groups = catalogue.get();
    fill();
    rest("");
  }

  /** Waits for the key of {@code row}. */
  public void begin(Row row) {
    if (row.command() != null) {
      state.set(new State.Waiting(row));
    }
  }

  /** Keeps the keys as they are. */
  public void cancel() {
    rest(Messages.text("keys.kept"));
  }

  /** The person pressed {@code keys}, which lists and fields need themselves. */
  public void refuse(String keys) {
    if (state.get() instanceof State.Waiting) {
      rest(Messages.text("keys.fixed", Keys.shown(keys)));
    }
  }

  /** The person pressed {@code keys}. */
  public void press(String keys) {
    if (state.get() instanceof State.Waiting(Row row) && row.command() != null) {
      var other = holder(row, keys);
      if (other.isPresent()) {
        state.set(new State.Conflict(row, keys, other.get()));
      } else {
        give(row.command(), keys);
      }
    }
  }

  /** Both commands change keys. */
  public void swap() {
    if (state.get() instanceof State.Conflict conflict && conflict.row().command() != null) {
      var mine = shortcuts.keysOf(conflict.row().command()).orElse("");
      shortcuts.change(conflict.other().id(), mine);
      give(conflict.row().command(), conflict.keys());
    }
  }

  /** The other command is left without a key. */
  public void take() {
    if (state.get() instanceof State.Conflict conflict && conflict.row().command() != null) {
      shortcuts.change(conflict.other().id(), "");
      give(conflict.row().command(), conflict.keys());
    }
  }

  /** The command is left without a key. */
  public void takeAway(Command command) {
    shortcuts.change(command.id(), "");
    changed(Messages.text("keys.takenAway", command.text()));
  }

  /** The command gets its first key back; refused while another command has it now. */
  public void reset(Row row) {
    var command = Objects.requireNonNull(row.command());
    var first = command.defaultKeys();
    var other = first == null ? Optional.<Command>empty() : holder(row, first);
    if (other.isPresent() && first != null) {
      state.set(new State.Conflict(row, first, other.get()));
    } else {
      shortcuts.reset(command.id());
      changed(Messages.text("keys.reset.done", command.text()));
    }
  }

  /** Every command gets its first key back. */
  public void resetAll() {
    shortcuts.resetAll();
    changed(Messages.text("keys.resetAll.done"));
  }

  private void give(Command command, String keys) {
    if (keys.equals(command.defaultKeys())) {
      shortcuts.reset(command.id());
    } else {
      shortcuts.change(command.id(), keys);
    }
    changed(Messages.text("keys.given", command.text(), Keys.shown(keys)));
  }

  private void changed(String said) {
    fill();
    rest(said);
  }

  private void rest(String said) {
    state.set(new State.Resting(said));
  }

  /** Who would hear {@code keys} in the same place. */
  private Optional<Command> holder(Row row, String keys) {
    var me = Objects.requireNonNull(row.command());
    return groups.stream()
        .filter(group -> group.meets(row.group()))
        .flatMap(group -> group.commands().stream())
        .filter(command -> !command.id().equals(me.id()))
        .filter(
            command ->
                shortcuts.keysOf(command).filter(theirs -> Keys.areSame(theirs, keys)).isPresent())
        .findFirst();
  }

  private void fill() {
    var wanted = filter.get().strip().toLowerCase(Locale.ROOT);
    var found = new ArrayList<Row>();
    for (var group : groups) {
      var commands = group.commands().stream().filter(command -> holds(command, wanted)).toList();
      if (!commands.isEmpty()) {
        found.add(new Row(group, null));
        commands.forEach(command -> found.add(new Row(group, command)));
      }
    }
    rows.setAll(found);
  }

  private boolean holds(Command command, String wanted) {
    return command.text().toLowerCase(Locale.ROOT).contains(wanted)
        || keysOf(command).toLowerCase(Locale.ROOT).equals(wanted);
  }
}
